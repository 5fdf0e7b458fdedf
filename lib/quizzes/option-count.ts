import type { FactMemory } from "./dealable";

/** Options of a choice of one: fewer are easier to read, and one more is harder to guess among. */
const OPTIONS = { new: 3, known: 4 } as const;

/**
 * Most options that a choice of one shows: three until its fact was answered rightly, four once it is known. A fact that
 * was missed the last time is new again.
 *
 * Sources: Rodriguez (2005), three options are enough; Butler and others (2006), more lures teach more errors to those
 * who do not know.
 *
 * @param memory what past answers say of the fact; undefined if there are none
 */
export const optionCountFor = (memory: FactMemory | undefined): number =>
  memory?.lastWasRight ? OPTIONS.known : OPTIONS.new;
