// TypeGraphQL's decorators ask for it; every file that has one imports this file.
import "reflect-metadata";

/** The description of a schema element, in English and then in Chinese; spread into the options of a decorator. */
export function bilingual(english: string, chinese: string): { description: string } {
  return { description: `${english}\n${chinese}` };
}
