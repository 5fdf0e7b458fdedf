"use client";

const SIZES = ["usual", "large", "larger"] as const;
const KEY = "reperes-texte";

/** The next of three sizes of the text. Kept by this browser; `public/reglages.js` applies it before the first paint. */
export const TextSize = ({ label }: { label: string }) => (
  <button className="btn2 needs-js" type="button" onClick={enlarge}>
    {label}
  </button>
);

function enlarge(): void {
  const { dataset } = document.documentElement;
  const next = SIZES[(SIZES.findIndex((size) => size === (dataset["text"] ?? "usual")) + 1) % SIZES.length]!;
  if (next === "usual") delete dataset["text"];
  else dataset["text"] = next;
  try {
    localStorage.setItem(KEY, next);
  } catch {
    // Storage is closed to us: the size holds for this page.
  }
}
