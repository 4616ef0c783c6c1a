/** A name as it is compared: without spaces, punctuation and quotation marks, masks made equal. */
export function plainForm(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[*×○]/gu, "某")
    .replace(/[\s\p{P}\p{S}]/gu, "");
}
