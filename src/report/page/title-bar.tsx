import type { ComponentChildren } from "preact";
import { LANGUAGES, type Labels } from "./labels.ts";
import { LABELS } from "./languages.ts";
import { type Preferences, THEMES, type Theme } from "./preferences.ts";

interface Props {
  title: string;
  /** The numbers of documents and figures. */
  summary: string;
  labels: Labels;
  preferences: Preferences;
  onChange: (change: Partial<Preferences>) => void;
  children?: ComponentChildren;
}

const LANGUAGE_NAMES = { vi: "VI: Tiếng Việt", en: "EN: English" } as const;

/** The title of the page, and controls of language, theme and printing. */
export function TitleBar({ title, summary, labels, preferences, onChange, children }: Props) {
  return (
    <header class="title-bar">
      <div class="title-bar-words">
        <h1>{title}</h1>
        <p>{summary}</p>
      </div>
      <div class="title-bar-controls controls">
        {children}
        <fieldset class="segments" aria-label={`${LABELS.vi.language} · ${LABELS.en.language}`}>
          {LANGUAGES.map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              title={LANGUAGE_NAMES[language]}
              aria-label={LANGUAGE_NAMES[language]}
              aria-pressed={language === preferences.language}
              onClick={() => onChange({ language })}
            >
              {language.toUpperCase()}
            </button>
          ))}
        </fieldset>
        <label class="inline-field">
          <span>{labels.theme}</span>
          <select
            value={preferences.theme}
            onChange={({ currentTarget }) => onChange({ theme: currentTarget.value as Theme })}
          >
            {THEMES.map((theme) => (
              <option key={theme} value={theme}>
                {labels.themes[theme]}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => print()}>
          {labels.print}
        </button>
      </div>
    </header>
  );
}
