import type { MentionRecord } from "../../models/records.js";

/** What a recognizer found: a mention whose `method` is the id of the rule, before it is known which entity it names. */
export type Candidate = MentionRecord;
