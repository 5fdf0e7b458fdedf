/** How long a password is, and what that is worth. Lengths are in characters as a reader counts them. */
export type Strength = {
  readonly level: "empty" | "short" | "fair" | "good";
  readonly length: number;
  /** Where the line has come to, in percent. */
  readonly reached: string;
  /** Where the marks of 8 and 15 characters stand. */
  readonly marks: readonly [shortest: string, phrase: string];
};

const SHORTEST = 8;
const PHRASE = 15;
/** Where the line ends; longer is not shown as better. */
const LONGEST = 40;

/** Length alone: rules of composition make passwords worse (NIST SP 800-63B, 3.1.1). */
export function strengthOf(password: string): Strength {
  const length = [...password].length;
  return {
    level: length === 0 ? "empty" : length < SHORTEST ? "short" : length < PHRASE ? "fair" : "good",
    length,
    reached: percent(length),
    marks: [percent(SHORTEST), percent(PHRASE)],
  };
}

/** Grows fast at first: the eighth character matters more than the thirtieth. */
const percent = (length: number): string => `${Math.round(100 * (Math.min(length, LONGEST) / LONGEST) ** 0.85)}%`;
