/** How much an export wrote. */
export interface ExportCounts {
  readonly nodes: number;
  readonly relationships: number;
}
