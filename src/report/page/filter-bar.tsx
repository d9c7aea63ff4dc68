import { useState } from "preact/hooks";
import { KIND_NAMES, ROLE_NAMES } from "../../record/record.ts";
import type { Labels } from "./labels.ts";
import type { ReportDocument } from "./report-document.ts";
import { type Filters, hasFilters, NO_FILTERS } from "./rows.ts";
import type { Action } from "./state.ts";

interface Props {
  documents: readonly ReportDocument[];
  filters: Filters;
  dispatch: (action: Action) => void;
  labels: Labels;
}

/**
 * Filters of the tables and charts: words, a document, kinds, roles. The list of kinds is also the legend of the text.
 */
export function FilterBar({ documents, filters, dispatch, labels }: Props) {
  // A narrow screen does not have room for all filters, so some are collapsed.
  const [isOpen, setIsOpen] = useState(false);
  const chosen = filters.kinds.length + filters.roles.length;
  const change = (some: Partial<Filters>) => dispatch({ type: "filter", filters: some });
  return (
    <search class="filter-bar controls" aria-label={labels.filters}>
      <div class="filter-fields">
        <label class="inline-field find-field">
          <span>{labels.find}</span>
          <input
            type="search"
            value={filters.words}
            placeholder={labels.findHint}
            onInput={({ currentTarget }) => change({ words: currentTarget.value })}
          />
        </label>
        {documents.length > 1 && (
          <label class="inline-field document-field">
            <span>{labels.document}</span>
            <select
              value={filters.document ?? ""}
              onChange={({ currentTarget: { value } }) =>
                change({ document: value === "" ? undefined : Number(value) })
              }
            >
              <option value="">{labels.allDocuments}</option>
              {documents.map(({ index, name }) => (
                <option key={index} value={index}>
                  {name}
                </option>
              ))}
            </select>
          </label>
        )}
        <button type="button" disabled={!hasFilters(filters)} onClick={() => change(NO_FILTERS)}>
          {labels.clearFilters}
        </button>
      </div>
      <button
        type="button"
        class="more-filters"
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      >{`${labels.filters}: ${labels.kindFilter}, ${labels.roleFilter}${chosen > 0 ? ` (${chosen})` : ""}`}</button>
      <Chips
        title={labels.kindFilter}
        names={KIND_NAMES}
        chosen={filters.kinds}
        write={(kind) => labels.kinds[kind]}
        style={(kind) => `kind-${kind}`}
        onChange={(kinds) => change({ kinds })}
      />
      <Chips
        title={labels.roleFilter}
        names={ROLE_NAMES}
        chosen={filters.roles}
        write={(role) => labels.roles[role]}
        onChange={(roles) => change({ roles })}
      />
    </search>
  );
}

interface ChipsProps<Name extends string> {
  title: string;
  names: readonly Name[];
  chosen: readonly Name[];
  write: (name: Name) => string;
  style?: (name: Name) => string;
  onChange: (chosen: Name[]) => void;
}

function Chips<Name extends string>({ title, names, chosen, write, style, onChange }: ChipsProps<Name>) {
  const turn = (name: Name) =>
    onChange(chosen.includes(name) ? chosen.filter((one) => one !== name) : [...chosen, name]);
  return (
    <fieldset class="chips">
      <legend>{title}</legend>
      <div class="chips-list">
        {names.map((name) => (
          <button
            key={name}
            type="button"
            class={`chip ${style?.(name) ?? ""}`}
            data-name={name}
            aria-pressed={chosen.includes(name)}
            onClick={() => turn(name)}
          >
            {write(name)}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
