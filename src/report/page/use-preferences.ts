import { useLayoutEffect, useState } from "preact/hooks";
import { applyTheme, loadPreferences, type Preferences, savePreferences } from "./preferences.ts";

/** Returns the reader's language and theme, and a function that changes them. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const [preferences, setPreferences] = useState(loadPreferences);
  const { language, theme } = preferences;
  useLayoutEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  useLayoutEffect(() => {
    const system = matchMedia("(prefers-color-scheme: dark)");
    const apply = () => applyTheme(theme, system.matches);
    apply();
    system.addEventListener("change", apply);
    return () => system.removeEventListener("change", apply);
  }, [theme]);
  const change = (some: Partial<Preferences>) => {
    const changed = { ...preferences, ...some };
    savePreferences(changed);
    setPreferences(changed);
  };
  return [preferences, change];
}
