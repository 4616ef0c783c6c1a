import type { AnnotatedArticle } from "../models/annotation.js";
import { EntityType, RelationType } from "../models/enums.js";
import type { ArticleRecord, EntityRecord, LeaderRecord, RelationRecord } from "../models/records.js";
import { ARTICLE_KEY } from "../models/records.js";
import { flatMap } from "./clean/flatMap.js";

/** Looks up the ends of an article's relations by name. */
class RelationIndex {
  readonly #byKey: ReadonlyMap<string, EntityRecord>;
  readonly #relations: readonly RelationRecord[];

  constructor(article: ArticleRecord) {
    this.#byKey = new Map(article.entities.map((entity) => [entity.key, entity]));
    this.#relations = article.relations;
  }

  /** Far ends of the relations of one type that begin at `from`, best evidenced first. */
  from(from: string, type: RelationType): { readonly name: string; readonly type: EntityType; title: string | null }[] {
    return flatMap(
      this.#relations
        .filter((relation) => relation.from === from && relation.type === type)
        .sort((left, right) => strength(right) - strength(left)),
      (relation) => {
        const end = this.#byKey.get(relation.to);
        return end ? [{ name: end.name, type: end.type, title: relation.title ?? null }] : [];
      },
    );
  }

  /** Names of the near ends of type `type` of the relations that end at `to`. */
  to(to: string, relationType: RelationType, type: EntityType): string[] {
    return this.#relations
      .filter((relation) => relation.to === to && relation.type === relationType)
      .flatMap((relation) => this.#byKey.get(relation.from) ?? [])
      .filter((entity) => entity.type === type)
      .map(({ name }) => name);
  }

  /** Near end with the best evidence, of any type. */
  bestTo(to: string, relationType: RelationType): string | null {
    const best = this.#relations
      .filter((relation) => relation.to === to && relation.type === relationType)
      .sort((left, right) => strength(right) - strength(left))[0];
    return best ? (this.#byKey.get(best.from)?.name ?? null) : null;
  }
}

/**
 * The flat form of an article's record that annotators write.
 * @param source where the document was found; `doc` is its base name
 */
export function toAnnotation(source: string, article: ArticleRecord): AnnotatedArticle {
  const index = new RelationIndex(article);
  const annotated: AnnotatedArticle = {
    doc: baseName(source),
    article: article.ordinal,
    title: article.title,
    issuedBy: index.from(ARTICLE_KEY, RelationType.ISSUED_BY)[0]?.name ?? null,
    issuedOn: article.issuedOn,
    organizations: [],
    leaders: [],
    campaigns: [],
    slogans: [],
    activities: [],
    places: [],
    citedWorks: [],
  };
  for (const entity of article.entities) annotate(annotated, entity, index);
  return annotated;
}

function annotate(annotated: AnnotatedArticle, entity: EntityRecord, index: RelationIndex): void {
  const { key, name } = entity;
  const aliases = [...entity.aliases];
  const first = (type: RelationType): string | null => index.from(key, type)[0]?.name ?? null;
  switch (entity.type) {
    case EntityType.ORGANIZATION:
      annotated.organizations.push({
        name,
        aliases,
        kind: entity.kind,
        partOf: first(RelationType.PART_OF),
        place: first(RelationType.LOCATED_IN),
        runs: index.from(key, RelationType.RUNS).map((end) => end.name),
      });
      return;
    case EntityType.LEADER:
      annotated.leaders.push({ name, aliases, positions: positionsOf(entity, index) });
      return;
    case EntityType.CAMPAIGN:
      annotated.campaigns.push({ name, aliases, partOf: first(RelationType.PART_OF) });
      return;
    case EntityType.SLOGAN:
      annotated.slogans.push({
        text: name,
        aliases,
        kind: entity.kind,
        items: [...entity.items],
        raisedBy: index.bestTo(key, RelationType.RAISED),
        usedIn: first(RelationType.USED_IN),
      });
      return;
    case EntityType.ACTIVITY:
      annotated.activities.push({
        name,
        kind: entity.kind,
        quote: entity.quote,
        organizers: index.to(key, RelationType.ORGANIZED, EntityType.ORGANIZATION),
        participants: index.to(key, RelationType.TOOK_PART_IN, EntityType.LEADER),
        campaign: first(RelationType.PART_OF),
        date: entity.date,
        measures: [...entity.measures],
      });
      return;
    case EntityType.PLACE:
      annotated.places.push(name);
      return;
    case EntityType.CITED_WORK:
      annotated.citedWorks.push(entity.number ?? name);
  }
}

type Position = AnnotatedArticle["leaders"][number]["positions"][number];

function positionsOf(leader: LeaderRecord, index: RelationIndex): Position[] {
  const placed = index
    .from(leader.key, RelationType.HOLDS_POSITION)
    .map(({ title, name }) => ({ title: title ?? "", organization: name }));
  return [...placed, ...(leader.unplacedTitles ?? []).map((title) => ({ title, organization: null }))];
}

function strength(relation: RelationRecord): number {
  return Math.max(0, ...relation.evidence.map(({ confidence }) => confidence));
}

function baseName(source: string): string {
  return source.slice(source.lastIndexOf("/") + 1);
}
