import { EntityType } from "../../models/enums.js";
import type { OrganizationRecord } from "../../models/records.js";
import { flatMap } from "../clean/flatMap.js";
import type { ArticleContext } from "../recognize/ArticleContext.js";
import { occurrences } from "../recognize/occurrences.js";
import { mentionOf } from "./mentionOf.js";
import { NATIONAL_OFFICE } from "./namedByOffice.js";

/**
 * The national bodies that an article names only by an office of theirs beside the name of an authority: `总书记` is of the
 * Central Committee. Each is mentioned where the title stands.
 */
export function nationalOfficeBodies(
  { article, lexicon }: ArticleContext,
  known: readonly OrganizationRecord[],
): OrganizationRecord[] {
  const { nationalOffices, authorities } = lexicon.offices;
  return flatMap(nationalOffices, ({ title, organization }, index): OrganizationRecord[] => {
    if (known.some(({ name }) => name === organization)) return [];
    const mentions = flatMap(article.passages, ({ ordinal, text }) =>
      titlesBeside(text, title, authorities).map((start) =>
        mentionOf({
          ...{ passage: ordinal, start, end: start + title.length, surface: title },
          ...{ method: NATIONAL_OFFICE, confidence: 0.8 },
        }),
      ),
    );
    if (mentions.length === 0) return [];
    const body = lexicon.organizations.national.find(({ name }) => name === organization);
    if (!body) return [];
    return [
      {
        ...{ type: EntityType.ORGANIZATION, key: `organization-of-office-${index + 1}` },
        ...{ name: body.name, aliases: [], mentions, kind: body.kind, level: body.level },
        ...{ masked: false, qualifier: null },
      },
    ];
  });
}

/** Where the title stands right behind the name of an authority, or right before it. */
function titlesBeside(text: string, title: string, authorities: readonly string[]): number[] {
  return flatMap(occurrences(text, title), ({ start, end }) => {
    const before = text.slice(Math.max(0, start - 5), start).replace(/同志$/u, "");
    const after = text.slice(end, end + 4);
    return authorities.some((name) => before.endsWith(name) || after.startsWith(name)) ? [start] : [];
  });
}
