import type { OptionDefinition } from "../args/definition.ts";
import { OPTIONS } from "../args/options.ts";
import { listCommands, listFlags, listOptionsByCommand } from "./model.ts";
import { COMPLETION_SHELLS } from "./shells.ts";

/** A script for bash. It needs no other package; a value that is a list is completed after its last comma. */
export function completeBash(): string {
  const options = Object.values<OptionDefinition>(OPTIONS);
  const values = options.filter(({ value }) => value !== undefined).map(writeValue);
  const names = listCommands().map(({ name }) => name);
  const flags = listOptionsByCommand().map(
    ({ name, options: own }) =>
      `    ${name === "extract" ? "*" : name}) words="${own.flatMap(listFlags).join(" ")}" ;;`,
  );
  return `# Completion of extract for bash. Load it with: eval "$(extract completion bash)"
_extract() {
  local current=\${COMP_WORDS[COMP_CWORD]} previous=\${COMP_WORDS[COMP_CWORD - 1]} words=
  COMPREPLY=()
  case $previous in
${values.join("\n")}
    completion) [[ $COMP_CWORD == 2 ]] && COMPREPLY=($(compgen -W "${COMPLETION_SHELLS.join(" ")}" -- "$current")) && return ;;
    help) [[ $COMP_CWORD == 2 ]] && COMPREPLY=($(compgen -W "${names.join(" ")}" -- "$current")) && return ;;
  esac
  case \${COMP_WORDS[1]} in
${flags.join("\n")}
  esac
  if [[ $current == -* ]]; then
    COMPREPLY=($(compgen -W "$words" -- "$current"))
  elif [[ $COMP_CWORD == 1 ]]; then
    COMPREPLY=($(compgen -W "${names.join(" ")}" -- "$current") $(compgen -f -- "$current"))
  fi
}
complete -o default -F _extract extract
`;
}

/** What comes after an option that has a value: words, files (the default), or nothing. */
function writeValue(option: OptionDefinition): string {
  const { offer, isList } = option;
  const pattern = listFlags(option).join("|");
  if (offer === "file") return `    ${pattern}) return ;;`;
  if (offer === undefined) return `    ${pattern}) compopt +o default; return ;;`;
  const words = offer.join(" ");
  const candidates = isList
    ? `local head=; [[ $current == *,* ]] && head=\${current%,*},; COMPREPLY=($(compgen -P "$head" -W "${words}" -- "\${current##*,}"))`
    : `COMPREPLY=($(compgen -W "${words}" -- "$current"))`;
  return `    ${pattern}) compopt +o default; ${candidates}; return ;;`;
}
