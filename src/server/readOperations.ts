import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { CampaignGraphError } from "../models/CampaignGraphError.js";

/** The operations that the `.graphql` files of a folder hold, one a file. @throws CampaignGraphError BAD_INPUT */
export async function readOperations(folder: string): Promise<string[]> {
  const files = await list(folder);
  if (files.length === 0) {
    throw new CampaignGraphError("BAD_INPUT", `expected a folder with .graphql files, found none in ${folder}`);
  }
  return Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
}

async function list(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).filter((file) => file.endsWith(".graphql")).sort();
  } catch (error) {
    const message = `expected a folder with .graphql files, cannot read ${folder}`;
    throw new CampaignGraphError("BAD_INPUT", message, { cause: error });
  }
}
