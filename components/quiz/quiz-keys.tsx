"use client";

import { useEffect, useRef, useSyncExternalStore } from "react";

type Props = {
  words: {
    readonly title: string;
    readonly open: string;
    readonly close: string;
    readonly enabled: string;
    /** Key, then what it does. */
    readonly keys: readonly (readonly [key: string, effect: string])[];
  };
};

const STORED = "reperes-touches";

/** What a key stands for on this page: the name under which an element offers itself in `data-quiz-key`. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  Enter: ["continue", "check"],
  Escape: ["quit"],
  f: ["report"],
};

/**
 * The keys of the quiz, and the list of them. A key presses what a hand would press, so it can do nothing more.
 *
 * Keys rest while a text field has the focus or a dialog is open, and can be switched off (WCAG 2.1.4).
 */
export function QuizKeys({ words }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const areOn = useSyncExternalStore(
    onStored,
    () => localStorage.getItem(STORED) !== "off",
    () => true,
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      if (event.key === "?" && !isTyping(event.target)) dialog.current?.showModal();
      else if (areOn || event.key.length > 1) press(event);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, [areOn]);

  return (
    <>
      <p className="keys">
        <button type="button" onClick={() => dialog.current?.showModal()}>
          {words.open}
        </button>
      </p>
      <dialog ref={dialog} className="sheet-dialog" aria-labelledby="keys-title">
        <form method="dialog">
          <h2 id="keys-title">{words.title}</h2>
          <dl>
            {words.keys.map(([key, effect]) => (
              <div key={key} className="key-line">
                <dt>
                  <kbd>{key}</kbd>
                </dt>
                <dd>{effect}</dd>
              </div>
            ))}
          </dl>
          <label className="pick">
            <input type="checkbox" checked={areOn} onChange={({ target }) => store(target.checked)} />
            {words.enabled}
          </label>
          <button className="btn">{words.close}</button>
        </form>
      </dialog>
    </>
  );
}

/** Presses the element that the key stands for, unless the key already means something where the focus is. */
function press(event: KeyboardEvent) {
  const target = event.target instanceof HTMLElement ? event.target : document.body;
  if (document.querySelector("dialog[open]")) return;
  if (isTyping(target)) return event.key === "Escape" ? target.blur() : undefined;
  if (event.key === "Enter" && target.closest("a, button, summary, form")) return;
  const names = NAMED[event.key.length === 1 ? event.key.toLowerCase() : event.key] ?? [event.key];
  const found = names.map((name) => document.querySelector<HTMLElement>(`[data-quiz-key="${CSS.escape(name)}"]`));
  const element = found.find((candidate) => candidate !== null);
  if (!element) return;
  event.preventDefault();
  element.focus({ preventScroll: true });
  element.click();
}

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches("textarea, select, [contenteditable], input[type=text]");

const onStored = (notify: () => void) => {
  window.addEventListener("storage", notify);
  return () => window.removeEventListener("storage", notify);
};

/** Keeps the choice on this device. The event tells this page, since the browser tells only the others. */
function store(areOn: boolean) {
  localStorage.setItem(STORED, areOn ? "on" : "off");
  window.dispatchEvent(new StorageEvent("storage"));
}
