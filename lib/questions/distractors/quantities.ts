import type { Quantity, QuantityFact } from "@/lib/facts/fact";
import { randomFrom, type Random } from "@/lib/random";
import { documentOf, sentenceOf, type Bench } from "../bench";
import { evidenceOf } from "../evidence";
import { sortOfQuantity } from "../lookups";
import type { Evidence } from "../question";

/** A wrong number as it is offered, with the sentence that it is true of; null where it means nothing in the course. */
export type QuantityDistractor = { readonly value: number; readonly label: string; readonly whyNot: Evidence | null };

/** A wrong number lies between these multiples of the right one; a rank is known more closely than an amount. */
const FACTORS = { least: 0.6, most: 1.5 } as const;
const RANK_FACTORS = { least: 0.8, most: 1.2 } as const;

/** Numbers of one sort that are looked at. */
const MOST_KIN = 60;

/** Draws by chance before giving up. */
const TRIES = 200;

/** No two options are closer than this share of the right number, so that none looks like a slip. */
const LEAST_GAP = 0.04;

/**
 * Wrong numbers of like size and like roundness, in no order; fewer than asked for if there are no more.
 *
 * Numbers that the course gives for the same sort of thing come first, with their sentence; chance from the fact's id
 * fills up. How many are smaller than the key is drawn first, so that the key has no place of its own. Numbers of the
 * same sentence are left out: "57 %" and "43 %" of one whole are both there.
 *
 * @param like the right number as the text writes it
 */
export function quantityDistractors(
  fact: QuantityFact,
  like: string,
  bench: Bench,
  howMany: number,
): readonly QuantityDistractor[] {
  const random = randomFrom(`${fact.id}/quantities`);
  const sides = sidesOf(fact, bench);
  const smaller = Math.floor(random() * (howMany + 1));
  const taken = [fact.quantity.value, ...neighbours(fact, bench)];
  const draw = { fact, like, bench, random, taken };
  const below = sides.below ? drawSide(-1, sides.above ? smaller : howMany, draw) : [];
  const above = sides.above ? drawSide(1, howMany - below.length, draw) : [];
  const rest = sides.below ? drawSide(-1, howMany - below.length - above.length, draw) : [];
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
  /** Numbers that may not come again; grows with each one drawn. */
  readonly taken: number[];
};

function drawSide(side: -1 | 1, howMany: number, { fact, like, bench, random, taken }: Draw): QuantityDistractor[] {
  const { quantity } = fact;
  const drawn: QuantityDistractor[] = [];
  const take = (value: number, whyNot: Evidence | null): void => {
    const label = bench.language.numbers.writeLike(value, like);
    if (drawn.length === howMany || label === null || !isPlausible(value, quantity)) return;
    if (Math.sign(value - quantity.value) !== side || taken.some((other) => isTooNear(value, other, quantity))) return;
    drawn.push({ value, label, whyNot });
    taken.push(value);
  };
  for (const other of kin(fact, bench)) take(other.quantity.value, proofOf(other, bench));
  const step = stepOf(quantity);
  const factors = quantity.type === "ordinal" ? RANK_FACTORS : FACTORS;
  const reach = Math.max(4 * step, quantity.value * (side < 0 ? 1 - factors.least : factors.most - 1));
  for (let tries = 0; drawn.length < howMany && tries < TRIES; tries++) {
    const away = step * (1 + Math.floor((random() * reach) / step));
    take(rounded(quantity.value + side * away, step), null);
  }
  return drawn;
}

/** Numbers of other sentences of the same type, the same unit, like size and like roundness, in the order of the text. */
function kin(fact: QuantityFact, { lookups }: Bench): readonly QuantityFact[] {
  const mine = fact.quantity;
  return (lookups.quantitiesOf.get(sortOfQuantity(mine)) ?? [])
    .slice(0, MOST_KIN)
    .filter(({ sentenceId, quantity }) => {
      const factor = quantity.value / mine.value;
      const isLike = stepOf(quantity) === stepOf(mine) && factor >= FACTORS.least && factor <= FACTORS.most;
      return sentenceId !== fact.sentenceId && isLike;
    });
}

/** The other numbers of the sentence. */
const neighbours = ({ sentenceId }: QuantityFact, { lookups }: Bench): readonly number[] =>
  (lookups.quantitiesIn.get(sentenceId) ?? []).map(({ quantity }) => quantity.value);

const proofOf = (fact: QuantityFact, bench: Bench): Evidence =>
  evidenceOf(documentOf(bench, fact.documentSlug), sentenceOf(bench, fact.sentenceId), fact.evidence);

/** The unit of the last digit that counts: 100 for 1300, 1 for 53, 0.1 for 3.9, 0.01 for 11.14; 1 for any rank. */
function stepOf({ value, type }: Quantity): number {
  if (type === "ordinal") return 1;
  const decimals = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  if (decimals > 0) return 10 ** -decimals;
  let step = 1;
  while (value % (step * 10) === 0 && value > step * 10) step *= 10;
  return step;
}

/** Without the crumbs of binary fractions. */
const rounded = (value: number, step: number): number =>
  Number(value.toFixed(Math.max(0, Math.ceil(-Math.log10(step)))));

function isPlausible(value: number, { type }: Quantity): boolean {
  if (type === "percent") return value > 0 && value <= 100;
  return type === "ordinal" ? value >= 2 : value > 0;
}

const isTooNear = (value: number, other: number, { value: key }: Quantity): boolean =>
  value === other || Math.abs(value - other) < key * LEAST_GAP;
