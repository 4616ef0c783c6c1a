import { queryForms } from "../../loaders/resolve/nameForms.js";
import { toSimplified } from "../../loaders/clean/scriptTables.js";
import type { SearchArguments } from "../../models/arguments/SearchArguments.js";
import { CampaignGraphError } from "../../models/CampaignGraphError.js";
import { entityLabel } from "../../models/entityLabel.js";
import { columnsFor } from "../nodeColumns.js";
import type { ListPlan } from "../page/PagePlan.js";
import { planPage } from "../page/planPage.js";
import { selectedAt, type Selection } from "../selection.js";
import { searchStatement } from "./searchStatement.js";

/** What highlights are looked for in. */
const SEARCHED_FIELDS = ["name", "aliases", "nameEn", "text"];

/** @throws CampaignGraphError BAD_INPUT */
export function planSearch(args: SearchArguments, selection: Selection): ListPlan {
  const order = { name: "RELEVANCE", expressions: ["rank", "n.id"], descending: false };
  const { plan, parameters } = planPage({ label: "Node", via: null, order }, args, selection);
  const text = args.query.trim();
  const names = queryForms(text);
  if (names.length === 0) {
    throw new CampaignGraphError("BAD_INPUT", `query: expected a letter or digit, got ${JSON.stringify(args.query)}`);
  }
  const simplified = toSimplified(text);
  const texts = args.includePassages === true ? [...new Set([text, simplified])] : [];
  const edges = selectedAt(selection, ["edges"]).fields;
  const fields = selectedAt(selection, ["nodes"], ["edges", "node"]).fields;
  const columns = columnsFor(["Node"], [...fields.keys(), ...(edges.has("highlights") ? SEARCHED_FIELDS : [])]);
  const shape = { ...plan.shape, columns };
  return {
    ...plan,
    shape,
    statement: searchStatement({ names: names.length, texts: texts.length, typed: args.types != null }, shape),
    parameters: {
      ...parameters,
      simplified,
      ...(args.types == null ? {} : { labels: args.types.map(entityLabel) }),
      ...Object.fromEntries(names.map((form, index) => [`name${index}`, form])),
      ...Object.fromEntries(texts.map((form, index) => [`text${index}`, form])),
    },
    // Scores are read from them.
    cursors: true,
  };
}
