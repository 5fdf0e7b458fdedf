import type { Pos } from "../../lexicon";
import { BIT, SETS } from "./classes";
import { TRAITS, type Trait } from "./traits";

/**
 * One rule of disambiguation, after Karlsson's Constraint Grammar: where all its conditions hold, it keeps or takes away
 * some of a token's readings, never the last one.
 *
 * A condition is `[NOT] place things [OVER things] [BARRIER things]`. The place counts tokens from here (`-1`, `0`, `2`);
 * with `C` the token must be nothing else; with `*` any token from there on will do, up to a barrier (a token that is
 * nothing else). `OVER` steps across tokens that are nothing else. Things are classes, groups of them, traits (capitals)
 * or words (lower case), parted by `|`. Beyond the ends of the sentence stand tokens that are `PUNCT` and `EDGE`.
 */
export type Constraint = {
  /** Kebab-case, unique. */
  readonly name: string;
  /** A sentence, a word in it (its first occurrence) and what the rule must make of it. */
  readonly example: readonly [sentence: string, word: string, pos: Pos];
  /** Only these words, in lower case; any if absent. */
  readonly words?: string;
  /** What to keep. */
  readonly select?: string;
  /** What to take away. */
  readonly remove?: string;
  readonly if: readonly string[];
  /** True for a rule of thumb, which is only tried once the others have said all that they have to say. */
  readonly isLast?: true;
};

/** Tokens on their way through the constraints, as parallel lists. */
export type Readings = {
  /** What each may still be. */
  readonly masks: number[];
  readonly traits: readonly number[];
  /** In lower case, with plain apostrophes. */
  readonly words: readonly string[];
};

/** A constraint made ready. */
export type Rule = {
  /** The classes that it decides on. */
  readonly target: number;
  readonly words: ReadonlySet<string> | null;
  readonly isLast: boolean;
  /** Traits that the token itself must have, one of each mask: a word without them need not be asked. */
  readonly needs: readonly number[];
  /** What is left of a token's classes. */
  readonly apply: (readings: Readings, index: number) => number;
};

/** The traits that a condition on the token itself names, if it names nothing else. */
function neededTraits(condition: string): readonly number[] {
  const traits = /^0 (?<traits>[A-Z_|]+)$/u.exec(condition)?.groups?.["traits"]?.split("|") ?? [];
  return traits.length > 0 && traits.every((name) => name in TRAITS)
    ? [traits.reduce((mask, name) => mask | TRAITS[name as Trait], 0)]
    : [];
}

type Test = (readings: Readings, index: number) => boolean;

/** Reads a constraint. @throws Error on a name that nothing has, or a condition that makes no sense */
export function compileConstraint({ name, words, select, remove, if: conditions, isLast }: Constraint): Rule {
  const target = maskOf(select ?? remove ?? "", name);
  const tests = conditions.map((condition) => compileCondition(condition, name));
  return {
    target,
    isLast: isLast === true,
    needs: conditions.flatMap(neededTraits),
    words: words === undefined ? null : new Set(words.split(" ")),
    apply: (readings, index) => {
      const mask = readings.masks[index] ?? 0;
      const rest = select === undefined ? mask & ~target : mask & target;
      if (rest === 0 || rest === mask) return mask;
      for (const test of tests) if (!test(readings, index)) return mask;
      return rest;
    },
  };
}

const CONDITION =
  /^(?<not>NOT )?(?<place>-?\d+)(?<flags>C?\*?) (?<things>\S+)(?: OVER (?<over>\S+))?(?: BARRIER (?<barrier>\S+))?$/u;

function compileCondition(condition: string, name: string): Test {
  const { not, place, flags = "", things = "", over, barrier } = CONDITION.exec(condition)?.groups ?? {};
  if (place === undefined) throw new Error(`${name}: "${condition}" is no condition`);
  const offset = Number(place);
  const step = offset < 0 ? -1 : 1;
  const matches = thingsOf(things, flags.includes("C"), name);
  const isOver = over === undefined ? null : thingsOf(over, true, name);
  const isBarrier = barrier === undefined ? null : thingsOf(barrier, true, name);
  const wanted = not === undefined;
  if (flags.includes("*"))
    return (readings, index) => scan(readings, index + offset, step, matches, isBarrier) === wanted;
  if (isOver)
    return (readings, index) => matches(readings, stepOver(readings, index + offset, step, isOver)) === wanted;
  return (readings, index) => matches(readings, index + offset) === wanted;
}

function scan(readings: Readings, from: number, step: number, matches: Test, isBarrier: Test | null): boolean {
  const last = from + REACH * step;
  for (let index = from; index !== last && index >= 0 && index < readings.words.length; index += step) {
    if (matches(readings, index)) return true;
    if (isBarrier?.(readings, index)) return false;
  }
  return false;
}

/** How many tokens a rule looks across: a text without full stops must not cost the square of its length. */
const REACH = 60;

function stepOver(readings: Readings, from: number, step: number, isOver: Test): number {
  let index = from;
  const last = from + REACH * step;
  while (index !== last && index >= 0 && index < readings.words.length && isOver(readings, index)) index += step;
  return index;
}

/** A test of one token. `sure` asks that it may be nothing else. */
function thingsOf(things: string, sure: boolean, name: string): Test {
  const parts = things.split("|");
  const isName = (part: string): boolean => /^[A-Z]/u.test(part);
  const mask = parts.filter((part) => part in SETS).reduce((all, part) => all | (SETS[part] ?? 0), 0);
  const traits = parts.filter((part) => part in TRAITS).reduce((all, part) => all | TRAITS[part as Trait], 0);
  const words = new Set(parts.filter((part) => !isName(part)));
  const unknown = parts.find((part) => isName(part) && !(part in SETS) && !(part in TRAITS));
  if (unknown !== undefined) throw new Error(`${name}: nothing is called ${unknown}`);
  return (readings, index) => {
    const own = readings.masks[index] ?? BIT.PUNCT;
    if (sure ? own !== 0 && (own & ~mask) === 0 : (own & mask) !== 0) return true;
    if (traits !== 0 && ((readings.traits[index] ?? TRAITS.EDGE) & traits) !== 0) return true;
    return words.size > 0 && words.has(readings.words[index] ?? "");
  };
}

function maskOf(names: string, rule: string): number {
  return names.split("|").reduce((mask, name) => {
    const bits = SETS[name];
    if (bits === undefined) throw new Error(`${rule}: nothing is called ${name}`);
    return mask | bits;
  }, 0);
}
