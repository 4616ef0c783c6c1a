import { Arg, Ctx, ID, Mutation, Resolver } from "type-graphql";
import { bilingual } from "../models/bilingual.js";
import { DocumentInput } from "../models/DocumentInput.js";
import { LoadReport } from "../models/LoadReport.js";
import type { Context } from "./Context.js";

@Resolver()
export class DocumentsMutationResolver {
  @Mutation(
    () => LoadReport,
    bilingual(
      "Loads documents; one of a source that is stored replaces it. Needs the token.",
      "载入文档;来源相同者取代旧文档。需要令牌。",
    ),
  )
  async loadDocuments(
    @Arg("documents", () => [DocumentInput], bilingual("The documents, at most 100.", "待载入的文档,至多 100 个。"))
    documents: DocumentInput[],
    @Ctx() context: Context,
  ): Promise<LoadReport> {
    return { documents: await context.writing().load(documents) };
  }

  @Mutation(
    () => Boolean,
    bilingual(
      "Removes a document and what only it attests; false if there is none. Needs the token.",
      "移除文档及仅由其证实的内容;没有则为 false。需要令牌。",
    ),
  )
  removeDocument(
    @Arg("id", () => ID, bilingual("Id of a document.", "文档的 id。")) id: string,
    @Ctx() context: Context,
  ): Promise<boolean> {
    return context.writing().remove(id);
  }
}
