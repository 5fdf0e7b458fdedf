"use client";

import { useEffect, useState, useSyncExternalStore } from "react";

type Props = { language: string; words: { listen: string; stop: string } };

/** Reads the lesson aloud with the browser's own voice. Not shown where there is none for the language. */
export function Listen({ language, words }: Props) {
  const hasVoice = useSyncExternalStore(
    subscribe,
    () => voiceFor(language) !== null,
    () => false,
  );
  const [isSpeaking, setSpeaking] = useState(false);
  useEffect(() => () => globalThis.speechSynthesis?.cancel(), []);

  if (!hasVoice) return null;
  const toggle = () => {
    if (isSpeaking) {
      speechSynthesis.cancel();
      setSpeaking(false);
    } else {
      setSpeaking(true);
      speak(language, () => setSpeaking(false));
    }
  };
  return (
    <button className="btn2" type="button" aria-pressed={isSpeaking} onClick={toggle}>
      {isSpeaking ? words.stop : words.listen}
    </button>
  );
}

/** Block by block, from the first one in view: a long utterance is cut off by some browsers. */
function speak(language: string, onEnd: () => void): void {
  const voice = voiceFor(language);
  const all = [...document.querySelectorAll<HTMLElement>("[data-block]")];
  const start = Math.max(
    0,
    all.findIndex((block) => block.getBoundingClientRect().bottom > 0),
  );
  const parts = all.slice(start).map((block) => spokenText(block));
  speechSynthesis.cancel();
  parts.forEach((part, index) => {
    const utterance = new SpeechSynthesisUtterance(part);
    utterance.lang = language;
    utterance.voice = voice;
    if (index === parts.length - 1) utterance.addEventListener("end", onEnd);
    speechSynthesis.speak(utterance);
  });
}

/** The words of a block, without the notes that stand in it. */
function spokenText(block: HTMLElement): string {
  const copy = block.cloneNode(true) as HTMLElement;
  copy.querySelectorAll(".pop, .gloss").forEach((note) => note.remove());
  return copy.textContent ?? "";
}

const voiceFor = (language: string): SpeechSynthesisVoice | null =>
  globalThis.speechSynthesis?.getVoices().find(({ lang }) => lang.toLowerCase().startsWith(language.slice(0, 2))) ??
  null;

/** Voices arrive late in some browsers. */
function subscribe(listener: () => void): () => void {
  globalThis.speechSynthesis?.addEventListener("voiceschanged", listener);
  return () => globalThis.speechSynthesis?.removeEventListener("voiceschanged", listener);
}
