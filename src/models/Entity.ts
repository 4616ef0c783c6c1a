import { Field, Int, InterfaceType } from "type-graphql";
import { bilingual } from "./bilingual.js";
import { Node } from "./Node.js";
import { PartialDate } from "./PartialDate.js";

@InterfaceType({
  implements: Node,
  ...bilingual("What the documents speak of, with the passages that do.", "文档所述之实体,附其出处。"),
  resolveType: (value: Node) => value.__typename,
})
export abstract class Entity extends Node {
  @Field(() => String, bilingual("The fullest form of the name, in Simplified characters.", "最完整的名称(简体)。"))
  readonly name!: string;

  @Field(() => [String], bilingual("Other forms of the name that the documents use.", "文档中使用的其他名称。"))
  readonly aliases!: string[];

  @Field(() => String, {
    nullable: true,
    ...bilingual("The established English name; never guessed by a machine.", "既有的英文名称,不作机器翻译。"),
  })
  readonly nameEn!: string | null;

  @Field(() => Int, bilingual("How many passages' stretches name it.", "被提及的次数。"))
  readonly mentionCount!: number;

  @Field(() => PartialDate, {
    nullable: true,
    ...bilingual("Date of the earliest dated article that names it.", "最早提及它的文章的日期。"),
  })
  readonly firstAttestedOn!: string | null;
}
