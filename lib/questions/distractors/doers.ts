import { DAYS_PER_YEAR } from "@/lib/calendar/civil";
import type { Entity } from "@/lib/facts/names/mention";
import type { Inquiry } from "@/lib/language/phrases";
import { sentenceOf, type Bench } from "../bench/bench";
import { datesAt } from "./dates-at";
import { mentionsOf } from "./people";

/** Years around an act in which a country of the text may have done it. */
const AROUND = 30;

/** Roles in which a country does something, or comes by something: a neighbour on the map is no answer. */
const ACTIVE: readonly Inquiry["role"][] = ["subject", "agent", "recipient"];

/**
 * Which countries may stand beside one that did something, or to which something came: those of the same text that it dates about the same
 * time, for an act of war in a sentence on war, and none that it calls neutral. What came to a country might have come to one of the same
 * part of the world. Null for a question that asks for no doer.
 */
export function doersBeside(
  sentenceId: string,
  role: Inquiry["role"],
  key: Entity,
  stem: string,
  bench: Bench,
): ((rival: Entity) => boolean) | null {
  if (key.type !== "country" || !ACTIVE.includes(role)) return null;
  const { history, peers } = bench.language;
  const asked = daysAt(sentenceId, bench);
  const isWar = history.isMilitary(stem);
  const near = role === "recipient" ? new Set(peers.of(key).map(({ name }) => name)) : null;
  return (rival) => {
    if (near !== null && !near.has(rival.name)) return false;
    const told = mentionsOf(rival, bench).map(({ sentenceId }) => sentenceId);
    if (told.some((id) => isNear(asked, daysAt(id, bench)) && peers.isNeutral(sentenceOf(bench, id).text)))
      return false;
    return told.some(
      (id) => isNear(asked, daysAt(id, bench)) && (!isWar || history.isMilitary(sentenceOf(bench, id).text)),
    );
  };
}

/** What is not dated may be near anything that is not. */
const isNear = (asked: readonly number[], told: readonly number[]): boolean =>
  asked.length === 0 || told.some((day) => asked.some((other) => Math.abs(day - other) <= AROUND * DAYS_PER_YEAR));

const daysAt = (sentenceId: string, bench: Bench): readonly number[] =>
  datesAt(sentenceId, bench).flatMap(({ start, end }) => start ?? end ?? []);
