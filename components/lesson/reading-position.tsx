"use client";

import { useEffect } from "react";
import { refreshBeside, useBeside } from "@/components/ui/use-beside";
import type { LessonState } from "./lesson-state";

type Props = { stateAddress: string; courseAddress: string; resume: string };

/** A glance is not reading: a block counts once it has stayed at the top of the window for so long. */
const DWELL_MS = 4_000;

/** Keeps where the reader is, block by block, and offers to go back there. */
export function ReadingPosition({ stateAddress, courseAddress, resume }: Props) {
  const state = useBeside<LessonState>(stateAddress);
  useKeptPosition(stateAddress, courseAddress);

  if (!state?.blockId || isFirstBlock(state.blockId)) return null;
  return (
    <a className="btn2 resume" href={`#${encodeURIComponent(state.blockId)}`}>
      {resume}
    </a>
  );
}

function useKeptPosition(stateAddress: string, courseAddress: string): void {
  useEffect(() => {
    const inView = new Set<string>();
    const readSections = new Set<string>();
    let kept = "";
    let timer: ReturnType<typeof setTimeout> | undefined;

    const keep = () => {
      const blockId = blocks().find((id) => inView.has(id));
      const now = `${blockId} ${[...readSections].join(" ")}`;
      if (!blockId || now === kept || document.visibilityState === "hidden") return;
      kept = now;
      const hadSections = readSections.size > 0;
      void fetch(stateAddress, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify({ blockId, readSectionIds: [...readSections] }),
        keepalive: true,
      })
        // The ticks of the list follow; the place itself is shown at the next visit, not while reading.
        .then(() => hadSections && [stateAddress, courseAddress].forEach(refreshBeside))
        .catch(() => (kept = ""));
    };
    const observer = new IntersectionObserver(
      (changes) => {
        for (const { target, isIntersecting } of changes) {
          const id = (target as HTMLElement).dataset["block"]!;
          if (isIntersecting) inView.add(id);
          else inView.delete(id);
        }
        clearTimeout(timer);
        timer = setTimeout(() => {
          blocks().forEach(
            (id) => inView.has(id) && sectionEndedBy(id).forEach((section) => readSections.add(section)),
          );
          keep();
        }, DWELL_MS);
      },
      { rootMargin: "-10% 0px -15% 0px" },
    );
    document.querySelectorAll("[data-block]").forEach((block) => observer.observe(block));
    return () => {
      clearTimeout(timer);
      observer.disconnect();
    };
  }, [stateAddress, courseAddress]);
}

const blocks = (): string[] =>
  [...document.querySelectorAll<HTMLElement>("[data-block]")].map(({ dataset }) => dataset["block"]!);

const isFirstBlock = (id: string): boolean => blocks()[0] === id;

/** The section whose last block this is: whoever stays there has read it. */
function sectionEndedBy(blockId: string): string[] {
  const section = document.getElementById(blockId)?.closest<HTMLElement>("[data-section]");
  const last = section && [...section.querySelectorAll<HTMLElement>("[data-block]")].at(-1);
  return last?.dataset["block"] === blockId ? [section!.dataset["section"]!] : [];
}
