/** Cypher text with the name it is known by in logs, tests and `extensions.cypher`. */
export interface Statement {
  /** Path below `cypher/` without the ending, such as `read/entitiesById`. */
  readonly name: string;
  readonly text: string;
}
