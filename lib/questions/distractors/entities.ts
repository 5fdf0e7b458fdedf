import { civilOf } from "@/lib/calendar/civil";
import type { Entity } from "@/lib/facts/names/mention";
import type { Named } from "@/lib/language/phrases";
import { randomFrom, shuffle } from "@/lib/random";
import { documentOf, sentenceOf, type Bench } from "../bench/bench";
import { evidenceOf } from "../evidence";
import { sentencesOn } from "../bench/matter";
import type { Evidence } from "../question";
import { isRival } from "./people";

/** A wrong name, with the sentence of something that is true of it; null where the course says nothing of the sort. */
export type EntityDistractor = { readonly named: Named; readonly whyNot: Evidence | null };

/** What names are looked for: the fact's id, its sentence, and the names that are right. */
export type Wanted = { readonly id: string; readonly sentenceId: string; readonly entityIds: readonly string[] };

/** Share of the stem's words from which a sentence may say the same of another name. */
const SAME_MATTER = 0.5;

/**
 * Names of the same sort as the right one: those of the course that lie in the same part of the world, the nearest in the
 * text first, then others of that part of the world, then others of the course. Fewer than asked for if there are no more. A
 * stem that names a part of the world ("en Asie centrale") leaves no others, nor does a city: Londres is no answer where an army enters
 * Asuncion.
 *
 * None is named in the sentence, in the stem, or in another sentence that speaks of the same matter; none is another name
 * of the key.
 *
 * @param isLike what else a wrong name must have in common with the right one: its number, where the verb shows it
 */
export function entityDistractors(
  wanted: Wanted,
  stem: string,
  bench: Bench,
  howMany: number,
  isLike: (named: Named) => boolean = () => true,
): readonly EntityDistractor[] {
  const [key] = wanted.entityIds.flatMap((id) => bench.entities.get(id) ?? []);
  if (!key) return [];
  const banned = bannedNames(wanted, stem, bench);
  const isFree = (named: Named): boolean =>
    !namesOf(named).some((name) => banned.has(foldedName(bench, name))) &&
    !(key.type === "person" && isNamesake(key.name, named.name));
  const isBound =
    key.type === "city" ||
    (/^(?:country|place)$/u.test(key.type) &&
      bench.language.names.knownIn(stem).some(({ known }) => known?.type === "place"));
  const near = new Set(bench.language.peers.of(key, stem).map(({ name }) => foldedName(bench, name)));
  const isNear = ({ name }: Named): boolean => near.has(foldedName(bench, name));
  const told = rivals(wanted, key, bench)
    .filter((rival) => isLike(rival) && isFree(rival) && isOfGender(rival, key))
    .filter((rival) => rival.type !== "person" || isRival(rival, key, wanted.sentenceId, bench));
  const known = foldedNames(bench);
  const peers = shuffle([...bench.language.peers.of(key, stem)], randomFrom(`${wanted.id}/peers`)).filter(
    (peer) => isLike(peer) && isFree(peer) && !known.has(foldedName(bench, peer.name)) && isThere(peer, wanted, bench),
  );
  const toldOf = (entities: readonly Entity[]): readonly EntityDistractor[] =>
    entities.map((entity) => ({ named: entity, whyNot: proofFor(entity, bench) }));
  const offered = [
    ...toldOf(told.filter(isNear)),
    ...peers.map((named) => ({ named, whyNot: null })),
    ...(isBound ? [] : toldOf(told.filter((rival) => !isNear(rival)))),
  ];
  return distinct(offered).slice(0, howMany);
}

/** No one is born in Brasilia in 1808. */
function isThere({ name }: Named, { sentenceId }: Wanted, { language, timexes }: Bench): boolean {
  const first = language.peers.firstYearOf(name);
  const days = (timexes.get(sentenceId) ?? []).flatMap(({ value }) => value.end ?? value.start ?? []);
  return first === null || days.every((day) => civilOf(day).year >= first);
}

/** "Qui est l’auteur": a woman among men is struck out, or found. Unknown genders stand with either. */
const isOfGender = (rival: Named, key: Named): boolean =>
  key.type !== "person" || key.gender === null || rival.gender === null || rival.gender === key.gender;

const namesOf = (named: Named & Partial<Pick<Entity, "aliases" | "acronym">>): readonly string[] => [
  named.name,
  ...(named.aliases ?? []),
  ...(named.acronym ? [named.acronym] : []),
];

const foldedName = ({ language }: Bench, name: string): string => {
  const words = language.cues.contentWords(name).join(" ");
  return words === "" ? name.toLowerCase() : words;
};

/** "Nasser" and "Gamal Abdel Nasser" may be one person. */
const isNamesake = (one: string, other: string): boolean => lastOf(one) === lastOf(other);

const lastOf = (name: string): string => name.split(" ").at(-1)?.toLowerCase() ?? name;

/** All names of the course, folded; the same for every question. */
function foldedNames(bench: Bench): ReadonlySet<string> {
  const known = FOLDED.get(bench);
  if (known) return known;
  const names = new Set(
    [...bench.entities.values()].flatMap((entity) => namesOf(entity).map((name) => foldedName(bench, name))),
  );
  FOLDED.set(bench, names);
  return names;
}

const FOLDED = new WeakMap<Bench, ReadonlySet<string>>();

/** None twice, nor a person under a full name and the last one alone. */
const distinct = (offered: readonly EntityDistractor[]): readonly EntityDistractor[] =>
  offered.filter(
    ({ named }, index) =>
      offered.findIndex(({ named: other }) =>
        named.type === "person" ? isNamesake(other.name, named.name) : other.name === named.name,
      ) === index,
  );

/** The entities of the same sort and shape, the nearest to the sentence first; then those of another shape. */
function rivals({ sentenceId }: Wanted, key: Entity, bench: Bench): readonly Entity[] {
  const { sortOfName } = bench.language.phrases;
  const here = bench.places.get(sentenceId) ?? 0;
  const away = ({ id }: Entity): number => Math.min(...(bench.namedAt.get(id) ?? []).map((at) => Math.abs(at - here)));
  const isOdd = (entity: Entity): number => Number(shapeOf(entity) !== shapeOf(key));
  return [...bench.entities.values()]
    .filter(({ id, type }) => id !== key.id && type === key.type && bench.namedAt.has(id))
    .filter((entity) => sortOfName(entity) === sortOfName(key))
    .map((entity) => ({ entity, odd: isOdd(entity), distance: away(entity) }))
    .toSorted((a, b) => a.odd - b.odd || a.distance - b.distance || (a.entity.id < b.entity.id ? -1 : 1))
    .map(({ entity }) => entity);
}

const SIGLE = /^\p{Lu}{2,}$/u;

/** One word or several: a surname does not stand among whole names, nor a sigle among expansions. */
const shapeOf = ({ name }: Named): string => (SIGLE.test(name) ? "sigle" : name.includes(" ") ? "several" : "one");

/** "Qui renversa Paz Estenssoro": not Víctor Paz Estenssoro. */
const isByLastName = ({ type, name }: Entity, stem: string): boolean =>
  type === "person" && / \p{Lu}[\p{L}-]{2,}$/u.test(name) && holdsWord(stem, name.split(" ").at(-1)!);

const holdsWord = (text: string, word: string): boolean => new Set<string>(text.match(/[\p{L}-]+/gu)).has(word);

/** The names that may not be offered, folded: those that are right, those of the sentence, of the stem and of its matter. */
function bannedNames({ sentenceId, entityIds }: Wanted, stem: string, bench: Bench): ReadonlySet<string> {
  const matter = bench.language.cues.contentWords(stem);
  const sentences = [sentenceId, ...sentencesOn(bench.matter, matter, SAME_MATTER)];
  const named = sentences.flatMap((id) => bench.mentions.get(id) ?? []).map(({ entityId }) => entityId);
  const entities = [...new Set([...entityIds, ...named])].flatMap((id) => bench.entities.get(id) ?? []);
  const inStem = [...bench.entities.values()].filter(
    (entity) => namesOf(entity).some((name) => stem.includes(name)) || isByLastName(entity, stem),
  );
  return new Set([...entities, ...inStem].flatMap((entity) => namesOf(entity).map((name) => foldedName(bench, name))));
}

/** What is true of a wrong name, if the course says something of it alone. */
function proofFor(entity: Entity, bench: Bench): Evidence | null {
  const told = (bench.lookups.toldOf.get(entity.id) ?? []).find(({ doubts }) => doubts.length === 0);
  if (!told) return null;
  return evidenceOf(documentOf(bench, told.documentSlug), sentenceOf(bench, told.sentenceId), told.evidence);
}
