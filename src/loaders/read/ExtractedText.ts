import type { SourceText } from "../../models/sourceText.js";

/** What a format reader makes of the bytes of one document. */
export interface ExtractedText {
  readonly text: string;
  readonly encoding: string;
  readonly encodingConfidence: number;
  readonly undecodable: number;
  readonly stated: SourceText["stated"];
  /** What a reader of the report should know, such as that encodings are mixed. */
  readonly notes?: readonly string[];
}
