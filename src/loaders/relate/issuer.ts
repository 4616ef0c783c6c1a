import { EntityType, OrganizationKind, RelationType } from "../../models/enums.js";
import { ARTICLE_KEY, type MentionRecord, type OrganizationRecord, type RelationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import { impliedIssuer } from "./impliedIssuer.js";
import { entitiesOf, type RelateContext } from "./RelateContext.js";
import { sentenceEvidence } from "./sentenceEvidence.js";

/** Finds who issued the article: the medium named as its source, else the body of the byline or signature. */
export function relateIssuer({ context, entities }: RelateContext): RelationRecord[] {
  const { article } = context;
  const organizations = entitiesOf(entities, EntityType.ORGANIZATION);
  const lines = [article.sourceLine, article.issuerLine].filter((line): line is string => line !== null && line !== "");
  const found =
    firstOf(lines, (line) => issuerIn(line, context, organizations), { method: "issued-by.line", confidence: 0.9 }) ??
    impliedIssuer(article, organizations);
  if (!found) return [];
  const evidence = [sentenceEvidence(article, found.mention, found.method, found.confidence)];
  return [{ type: RelationType.ISSUED_BY, from: ARTICLE_KEY, to: found.organization.key, evidence }];
}

interface NamedIssuer {
  readonly organization: OrganizationRecord;
  readonly mention: MentionRecord;
}

function firstOf(
  lines: readonly string[],
  find: (line: string) => NamedIssuer | null,
  rule: { readonly method: string; readonly confidence: number },
): (NamedIssuer & typeof rule) | null {
  for (const line of lines) {
    const found = find(line);
    if (found) return { ...found, ...rule };
  }
  return null;
}

/** The longest organization that the line names, with its mention in a passage that holds the line. */
function issuerIn(
  line: string,
  { article }: RelateContext["context"],
  organizations: readonly OrganizationRecord[],
): NamedIssuer | null {
  const ordinals = new Set(
    article.passages.filter(({ text }) => text.includes(line.trim())).map(({ ordinal }) => ordinal),
  );
  const found = flatMap(organizations, (organization) =>
    organization.mentions
      .filter(({ passage, surface }) => ordinals.has(passage) && line.includes(surface))
      .map((mention) => ({ organization, mention })),
  );
  const rank = ({ organization, mention }: (typeof found)[number]): number =>
    mention.surface.length +
    (organization.kind === OrganizationKind.MEDIA ? 100 : 0) +
    (line.trimStart().startsWith(mention.surface) ? 50 : 0);
  return found.sort((left, right) => rank(right) - rank(left))[0] ?? null;
}
