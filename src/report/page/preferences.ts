import { LANGUAGES, type Language } from "./labels.ts";

export const THEMES = ["auto", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

export interface Preferences {
  language: Language;
  theme: Theme;
}

const KEY = "extract-vi";
const DEFAULT: Preferences = { language: "vi", theme: "auto" };

/** Loads the reader's last choices, if the browser allows the page to store them. */
export function loadPreferences(): Preferences {
  try {
    const { language, theme } = JSON.parse(localStorage.getItem(KEY) ?? "{}") as Partial<Preferences>;
    return {
      language: LANGUAGES.find((one) => one === language) ?? DEFAULT.language,
      theme: THEMES.find((one) => one === theme) ?? DEFAULT.theme,
    };
  } catch {
    return DEFAULT;
  }
}

export function savePreferences(preferences: Preferences): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences));
  } catch {
    // Storage is not allowed: the choices last for this visit only.
  }
}

/** Applies a theme to the page: `data-theme` is always `light` or `dark`. */
export function applyTheme(theme: Theme, isSystemDark: boolean): void {
  const isDark = theme === "dark" || (theme === "auto" && isSystemDark);
  document.documentElement.dataset.theme = isDark ? "dark" : "light";
}
