import { Command } from "commander";
import type { CommandContext } from "./CommandContext.js";
import { counted } from "./counted.js";
import { ExitStatus } from "./ExitStatus.js";
import { openExtractor } from "./openExtractor.js";
import { Progress } from "./Progress.js";
import { verifyStore } from "./verifyStore.js";
import { withStore } from "./withStore.js";
import { writeText } from "./writeText.js";

/** `verify`: is what is stored still what the stored texts give? */
export function verifyCommand(context: CommandContext, finish: (status: ExitStatus) => void): Command {
  return new Command("verify")
    .description("clean every stored document again; print where a passage, mention or quotation differs")
    .action(async (_options: object, command: Command) => {
      await withStore(
        context,
        command,
        async (store) => {
          const compared = { documents: 0, passages: 0, mentions: 0, quotations: 0 };
          const progress = new Progress(context.stderr);
          let differences = 0;
          for await (const difference of verifyStore(store, await openExtractor(), compared)) {
            differences += 1;
            progress.clear();
            await writeText(context.stdout, `${difference}\n`);
            progress.show(`${compared.documents} documents compared`);
          }
          progress.clear();
          const { documents, passages, mentions, quotations } = compared;
          const counts = [
            counted(documents, "document"),
            counted(passages, "passage"),
            counted(mentions, "mention"),
            counted(quotations, "quotation"),
          ];
          const line = `${counts.join(", ")} compared: ${counted(differences, "difference")}\n`;
          await writeText(context.stdout, line);
          finish(differences === 0 ? ExitStatus.DONE : ExitStatus.FAILED);
        },
        { readOnly: true },
      );
    });
}
