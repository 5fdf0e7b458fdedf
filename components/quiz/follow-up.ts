import type { Precision } from "@/lib/calendar/date-value";

/** A date that was right as far as it went: what it was, and what is still asked. */
export type FollowUp = { readonly ask: Precision; readonly given: string };
