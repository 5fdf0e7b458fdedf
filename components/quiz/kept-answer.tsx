"use client";

import { useEffect, type ReactNode } from "react";

type Props = {
  position: number;
  /** Rendered on the server after the answer was kept. */
  correction: ReactNode;
  title: string;
  /** The verdict in one sentence, for who listens. */
  announcement: string;
};

/**
 * A correction that takes the place of its question. The address follows, so that a reload shows the same page; the
 * focus goes to "Continuer" and the page does not move.
 */
export function KeptAnswer({ position, correction, title, announcement }: Props) {
  useEffect(() => {
    window.history.replaceState(null, "", `?question=${position}`);
    document.title = title;
    document.querySelector<HTMLElement>('[data-quiz-key="continue"]')?.focus({ preventScroll: true });
  }, [position, title]);

  return (
    <>
      {correction}
      <p role="status" className="vh">
        {announcement}
      </p>
    </>
  );
}
