import { completeBash } from "./bash.ts";
import { completeFish } from "./fish.ts";
import { completePowerShell } from "./powershell.ts";
import type { CompletionShell } from "./shells.ts";
import { completeZsh } from "./zsh.ts";

const SCRIPTS: Record<CompletionShell, () => string> = {
  bash: completeBash,
  zsh: completeZsh,
  fish: completeFish,
  powershell: completePowerShell,
};

/** The script that lets a shell complete the command line of `extract`. */
export function writeCompletion(shell: CompletionShell): string {
  return SCRIPTS[shell]();
}
