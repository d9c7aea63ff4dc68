import type { OptionDefinition } from "../args/definition.ts";
import { listOptions } from "../args/options.ts";
import { listCommands, listFlags } from "./model.ts";
import { COMPLETION_SHELLS } from "./shells.ts";

/** A script for zsh, in the form that its `_arguments` takes. */
export function completeZsh(): string {
  const commands = listCommands().map(({ name, doc }) => `    ${quote(`${name}:${doc}`)}`);
  return `#compdef extract
# Completion of extract for zsh. Load it with: eval "$(extract completion zsh)"
_extract() {
  local -a commands=(
${commands.join("\n")}
  )
  case $words[2] in
    text) _arguments ${writeOptions("text")} '2:file:_files' ;;
    explain) _arguments ${writeOptions("explain")} '*:text:' ;;
    completion) _arguments '2:shell:(${COMPLETION_SHELLS.join(" ")})' ;;
    help|schema) _arguments '2:command:(${listCommands()
      .map(({ name }) => name)
      .join(" ")})' ;;
    *)
      _arguments ${writeOptions("extract")} \\
        '1:file or command:{ _describe command commands; _files }' '*:file:_files' ;;
  esac
}
compdef _extract extract
`;
}

function writeOptions(command: "extract" | "text" | "explain"): string {
  return listOptions(command).map(writeOption).join(" \\\n        ");
}

/** `'(-f --format)'{-f,--format}'[doc]:name:(json csv)'` */
function writeOption(option: OptionDefinition): string {
  const { flag, short, doc, value, offer, isList } = option;
  const head = short === undefined ? "" : `${quote(`(${listFlags(option).join(" ")})`)}{${short},${flag}}`;
  const again = isList ? "*" : "";
  const explained = `[${doc.replace(/[\\[\\]]/g, "\\\\$&")}]`;
  const action =
    offer === undefined
      ? ""
      : offer === "file"
        ? "_files"
        : isList
          ? `_sequence compadd - ${offer.join(" ")}`
          : `(${offer.join(" ")})`;
  const rest = `${explained}${value === undefined ? "" : `:${value}:${action}`}`;
  return short === undefined ? quote(`${again}${flag}${rest}`) : `${head}${quote(rest)}`;
}

function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\\\''")}'`;
}
