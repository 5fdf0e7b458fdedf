"use client";

import { useEffect, useState } from "react";
import { useBeside } from "@/components/ui/use-beside";
import type { LessonState } from "./lesson-state";

type Props = {
  /** "Leçon 4" */
  title: string;
  /** What the list is called, for those who do not see it. */
  label: string;
  entries: readonly { readonly id: string; readonly title: string }[];
  stateAddress: string;
  /** "lue", for those who do not see the tick. */
  read: string;
};

/** The sections of a lesson on the margin rule: a short tick to read, a longer one read, the pen's where the reader is. */
export function Toc({ title, label, entries, stateAddress, read }: Props) {
  const state = useBeside<LessonState>(stateAddress);
  const here = useSectionInView(entries);

  return (
    <nav className="toc" aria-label={label}>
      <div className="toc-in">
        <span className="rub">{title}</span>
        <ol>
          {entries.map((entry) => {
            const isRead = state?.readSectionIds.includes(entry.id) ?? false;
            return (
              <li key={entry.id}>
                <a
                  href={`#${encodeURIComponent(entry.id)}`}
                  className={isRead ? "done" : undefined}
                  aria-current={entry.id === here ? "location" : undefined}
                >
                  {entry.title}
                  {isRead && <span className="vh"> ({read})</span>}
                </a>
              </li>
            );
          })}
        </ol>
      </div>
    </nav>
  );
}

/** The section that crosses the upper third of the window; null before the first one does. */
function useSectionInView(entries: Props["entries"]): string | null {
  const [here, setHere] = useState<string | null>(null);

  useEffect(() => {
    const sections = entries.flatMap(({ id }) => document.getElementById(id) ?? []);
    const observer = new IntersectionObserver(
      (changes) => changes.forEach(({ isIntersecting, target }) => isIntersecting && setHere(target.id)),
      { rootMargin: "-25% 0px -70% 0px" },
    );
    sections.forEach((section) => observer.observe(section));
    return () => observer.disconnect();
  }, [entries]);

  return here;
}
