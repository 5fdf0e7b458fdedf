"use client";

import { useSyncExternalStore } from "react";

const THEMES = ["system", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

const KEY = "reperes-theme";
const listeners = new Set<() => void>();

type Props = { label: string; words: Record<Theme, string> };

/** Light, dark, or as the system has it. Kept by this browser; `public/reglages.js` applies it before the first paint. */
export function ThemeChoice({ label, words }: Props) {
  const theme = useSyncExternalStore(subscribe, themeNow, () => "system" as const);

  return (
    <label className="theme needs-js">
      {label}
      <select value={theme} onChange={(event) => chooseTheme(event.target.value as Theme)}>
        {THEMES.map((name) => (
          <option key={name} value={name}>
            {words[name]}
          </option>
        ))}
      </select>
    </label>
  );
}

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};

const themeNow = (): Theme => {
  const { theme } = document.documentElement.dataset;
  return theme === "light" || theme === "dark" ? theme : "system";
};

function chooseTheme(theme: Theme): void {
  if (theme === "system") delete document.documentElement.dataset["theme"];
  else document.documentElement.dataset["theme"] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Storage is closed to us: the choice holds for this page.
  }
  listeners.forEach((listener) => listener());
}
