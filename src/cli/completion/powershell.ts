import type { OptionDefinition } from "../args/definition.ts";
import { OPTIONS } from "../args/options.ts";
import { listCommands, listFlags, listOptionsByCommand } from "./model.ts";
import { COMPLETION_SHELLS } from "./shells.ts";

/** A script for PowerShell 5.1 and later. Where it offers nothing, PowerShell completes files. */
export function completePowerShell(): string {
  const values = Object.values<OptionDefinition>(OPTIONS).flatMap((option) =>
    Array.isArray(option.offer)
      ? listFlags(option).map((flag) => `    ${quote(flag)} = ${list(option.offer as readonly string[])}`)
      : [],
  );
  const flags = listOptionsByCommand().map(
    ({ name, options }) => `    ${quote(name)} = ${list(options.flatMap(listFlags))}`,
  );
  const names = listCommands().map(({ name }) => name);
  return `# Completion of extract for PowerShell. Load it with:
#   extract completion powershell | Out-String | Invoke-Expression
Register-ArgumentCompleter -Native -CommandName extract -ScriptBlock {
  param($word, $ast, $position)
  $values = @{
${values.join("\n")}
    'completion' = ${list(COMPLETION_SHELLS)}
    'help' = ${list(names)}
  }
  $flags = @{
${flags.join("\n")}
  }
  $words = @($ast.CommandElements | Select-Object -Skip 1 | ForEach-Object { $_.ToString() })
  if ($word -ne '') { $words = @($words | Select-Object -SkipLast 1) }
  $previous = if ($words.Count -gt 0) { $words[-1] } else { '' }
  $command = if ($words.Count -gt 0 -and $flags.ContainsKey($words[0])) { $words[0] } else { 'extract' }
  $offered = @()
  if ($values.ContainsKey($previous)) { $offered = $values[$previous] }
  elseif ($word -like '-*') { $offered = $flags[$command] }
  elseif ($words.Count -eq 0) { $offered = ${list(names)} }
  $offered | Where-Object { $_ -clike "$word*" } | ForEach-Object {
    [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_)
  }
}
`;
}

function list(words: readonly string[]): string {
  return `@(${words.map(quote).join(", ")})`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
