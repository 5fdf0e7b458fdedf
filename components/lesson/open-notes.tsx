"use client";

import { useEffect } from "react";

/**
 * Opens the note of a sentence without moving the page, and closes it again by click or Escape.
 *
 * Without this script the same links work as targets (`#note-…`), with the jump that a target brings.
 */
export function OpenNotes() {
  useEffect(() => {
    const sentenceOf = (target: EventTarget | null) =>
      target instanceof Element ? target.closest<HTMLElement>("[data-sentence]") : null;
    const open = (sentence: HTMLElement | null) => {
      for (const other of document.querySelectorAll<HTMLElement>("[data-sentence][data-open]")) {
        if (other !== sentence) delete other.dataset["open"];
      }
      if (sentence) sentence.dataset["open"] = "";
    };

    const onClick = (event: MouseEvent) => {
      const sentence = sentenceOf(event.target);
      const link = event.target instanceof Element && event.target.closest("a[href^='#note-']");
      if (!sentence || !link || event.metaKey || event.ctrlKey) return;
      event.preventDefault();
      if (sentence.dataset["open"] === undefined) open(sentence);
      else open(null);
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== "Escape") return;
      const isOpen = document.querySelector<HTMLElement>("[data-sentence][data-open]");
      open(null);
      if (isOpen?.contains(document.activeElement)) isOpen.querySelector<HTMLElement>("a")?.focus();
      // A gloss shows while its word has the focus.
      else if (document.activeElement?.matches(".acr, .mended")) (document.activeElement as HTMLElement).blur();
    };
    document.addEventListener("click", onClick);
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("click", onClick);
      document.removeEventListener("keydown", onKey);
    };
  }, []);

  return null;
}
