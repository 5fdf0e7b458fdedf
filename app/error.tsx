"use client";

import { BrokenPage } from "./broken-page";

/** A page that failed. The error itself is in the server's log, never here. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return <BrokenPage retry={reset} />;
}
