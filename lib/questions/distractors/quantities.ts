import type { Quantity, QuantityFact } from "@/lib/facts/fact";
import { randomFrom, shuffle, type Random } from "@/lib/random";
import { documentOf, sentenceOf, type Bench } from "../bench/bench";
import { evidenceOf } from "../evidence";
import { sortOfQuantity } from "../bench/lookups";
import type { Evidence } from "../question";
import { placeKey } from "./place-key";
import { oddness } from "./spacing";

/** A wrong number as it is offered, with the sentence that it is true of; null where it means nothing in the course. */
export type QuantityDistractor = { readonly value: number; readonly label: string; readonly whyNot: Evidence | null };

/** Numbers of the course between these multiples of the right one are of like size. */
const FACTORS = { least: 0.6, most: 1.5 } as const;

/** Length of the stretch from which wrong numbers come, in the right one; a rank is known more closely than an amount. */
const STRETCH = { amount: 0.7, rank: 0.15 } as const;

/** The same in steps at least, for small numbers. Ranks end somewhere: the 35th is no wrong answer where there are thirty. */
const LEAST_STEPS = { amount: 7, rank: 4 } as const;

/** Numbers of one sort that are looked at. */
const MOST_KIN = 60;

/** Draws by chance before giving up. */
const TRIES = 200;

/** Draws of all wrong numbers until none of the four stands apart. */
const DRAWS = 16;

/** No two options are closer than this share of the right number, so that none looks like a slip. */
const LEAST_GAP = { amount: 0.05, rank: 0.015 } as const;

/**
 * Wrong numbers of like size and like roundness, in no order; fewer than asked for if there are no more.
 *
 * Numbers that the course gives for the same sort of thing come first, with their sentence; chance from the fact's id
 * fills up. The key's place among them is drawn first, see `placeKey`. Numbers of the same sentence are left out: "57 %" and
 * "43 %" of one whole are both there. A made-up number that the course gives for the same sort has that sentence too.
 *
 * @param like the right number as the text writes it
 */
export function quantityDistractors(
  fact: QuantityFact,
  like: string,
  bench: Bench,
  howMany: number,
): readonly QuantityDistractor[] {
  const sort = fact.quantity.type === "ordinal" ? "rank" : "amount";
  const seed = `${fact.id}/${sort === "rank" ? "ranks" : "quantities"}`;
  const { earlier } = placeKey(howMany, randomFrom(seed));
  const tried: { readonly drawn: readonly QuantityDistractor[]; readonly odd: number }[] = [];
  for (let draws = 0; draws < DRAWS; draws++) {
    const random = randomFrom(draws === 0 ? seed : `${seed}/${draws}`);
    const drawn = drawNumbers(fact, like, bench, { howMany, earlier, random });
    const values = [fact.quantity.value, ...drawn.map(({ value }) => value)];
    const odd = drawn.length < howMany ? Infinity : oddness(values, stepOf(fact.quantity));
    if (odd <= 1) return drawn;
    tried.push({ drawn, odd });
  }
  return tried.toSorted((a, b) => a.odd - b.odd || b.drawn.length - a.drawn.length)[0]!.drawn;
}

function drawNumbers(
  fact: QuantityFact,
  like: string,
  bench: Bench,
  { howMany, earlier, random }: { readonly howMany: number; readonly earlier: number; readonly random: Random },
): readonly QuantityDistractor[] {
  const sort = fact.quantity.type === "ordinal" ? "rank" : "amount";
  const sides = sidesOf(fact, bench);
  const place = placeKey(howMany, random, earlier);
  const step = stepOf(fact.quantity);
  const length = Math.max(LEAST_STEPS[sort] * step, fact.quantity.value * STRETCH[sort]);
  const draw = { fact, like, bench, random, step, taken: [fact.quantity.value, ...neighbours(fact, bench)] };
  const smaller = sides.above ? place.earlier : howMany;
  const below = sides.below ? drawSide(-1, smaller, (sides.above ? place.before : 0.5) * length, draw) : [];
  const above = sides.above ? drawSide(1, howMany - below.length, (1 - place.before) * length, draw) : [];
  const rest = sides.below ? drawSide(-1, howMany - below.length - above.length, length, draw) : [];
  return [...below, ...above, ...rest];
}

/** Where wrong numbers are wrong: "plus de 1300" makes a smaller number true as well. */
function sidesOf({ quantity: { modifier } }: QuantityFact, { language: { cues } }: Bench) {
  return { below: !cues.atLeast.test(modifier), above: !cues.atMost.test(modifier) };
}

type Draw = {
  readonly fact: QuantityFact;
  readonly like: string;
  readonly bench: Bench;
  readonly random: Random;
  readonly step: number;
  /** Numbers that may not come again; grows with each one drawn. */
  readonly taken: number[];
};

/** @param far how far from the key */
function drawSide(side: -1 | 1, howMany: number, far: number, draw: Draw): QuantityDistractor[] {
  const { fact, like, bench, random, step, taken } = draw;
  const { quantity } = fact;
  const reach = Math.max(far, (howMany + 0.5) * step);
  const drawn: QuantityDistractor[] = [];
  const take = (value: number, whyNot: Evidence | null): void => {
    const label = bench.language.numbers.writeLike(value, like);
    if (drawn.length === howMany || label === null || !isPlausible(value, quantity, bench)) return;
    if (Math.sign(value - quantity.value) !== side || taken.some((other) => isTooNear(value, other, quantity))) return;
    drawn.push({ value, label, whyNot });
    taken.push(value);
  };
  const known = kin(fact, bench);
  shuffle(known, random)
    .filter((other) => Math.abs(other.quantity.value - quantity.value) <= reach && isLike(other.quantity, quantity))
    .forEach((other) => take(other.quantity.value, proofOf(other, bench)));
  for (let tries = 0; drawn.length < howMany && tries < TRIES; tries++) {
    const away = step * (1 + Math.floor((random() * reach * (1 + tries / TRIES)) / step));
    const value = rounded(quantity.value + side * away, step);
    const meant = known.find((other) => other.quantity.value === value);
    take(value, meant === undefined ? null : proofOf(meant, bench));
  }
  return drawn;
}

/** Numbers of other sentences of the same type and unit, in the order of the text. */
const kin = ({ quantity, sentenceId }: QuantityFact, { lookups }: Bench): readonly QuantityFact[] =>
  (lookups.quantitiesOf.get(sortOfQuantity(quantity)) ?? [])
    .slice(0, MOST_KIN)
    .filter((other) => other.sentenceId !== sentenceId);

/** Of like size and like roundness. */
function isLike(other: Quantity, mine: Quantity): boolean {
  const factor = other.value / mine.value;
  return stepOf(other) === stepOf(mine) && factor >= FACTORS.least && factor <= FACTORS.most;
}

/** The other numbers of the sentence. */
const neighbours = ({ sentenceId }: QuantityFact, { lookups }: Bench): readonly number[] =>
  (lookups.quantitiesIn.get(sentenceId) ?? []).map(({ quantity }) => quantity.value);

const proofOf = (fact: QuantityFact, bench: Bench): Evidence =>
  evidenceOf(documentOf(bench, fact.documentSlug), sentenceOf(bench, fact.sentenceId), fact.evidence);

/**
 * The step from one number to the next as round: 100 for 1300, 500 for 1500, 5 for 25, 1 for 53, 0.1 for 3.9, 0.01 for 11.14. Where the key
 * is a multiple of five the others are too, a rank as well ("25e"); a rank below ten is any rank.
 */
function stepOf({ value, type }: Quantity): number {
  const decimals = decimalsOf(value);
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  while (value % (step * 10) === 0 && value > step * 10) step *= 10;
  if (step > 1 && type === "ordinal" && value < 50) return 5;
  // 350 000 among 310 000 and 420 000 is the roundest; among 250 000 and 400 000 it is not.
  if (step > 1) return value % (step * 5) === 0 && value >= step * 15 ? step * 5 : step;
  return value >= 10 && value % 5 === 0 ? 5 : 1;
}

const decimalsOf = (value: number): number => /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;

/** Without the crumbs of binary fractions. */
const rounded = (value: number, step: number): number =>
  Number(value.toFixed(Math.max(0, Math.ceil(-Math.log10(step)))));

/** Of several things there are two at least: the noun behind the number stands in the plural. */
function isPlausible(value: number, { type, unit, value: key }: Quantity, { language }: Bench): boolean {
  // "1,0" among "1,5" and "0,7" is the only one that was not written out.
  if (decimalsOf(value) !== decimalsOf(key)) return false;
  if (key < 2 && language.grammar.isSingularUnit(unit) && value >= 2) return false;
  if (type === "percent") return value > 0 && value <= 100;
  if (type === "ordinal") return value >= 2;
  const most = type === "count" ? language.history.mostOf(unit) : Infinity;
  return value >= (key >= 2 ? 2 : Number.EPSILON) && (key > most || value <= most);
}

/** Ranks are counted one by one: the 168th is no slip for the 171st, as 168 is for 171 among amounts. */
const isTooNear = (value: number, other: number, { value: key, type }: Quantity): boolean =>
  value === other || Math.abs(value - other) < key * LEAST_GAP[type === "ordinal" ? "rank" : "amount"];
