import type { Entity } from "@/lib/facts/mention";
import type { Named } from "@/lib/language/phrases";
import { randomFrom, shuffle } from "@/lib/random";
import { documentOf, sentenceOf, type Bench } from "../bench";
import { evidenceOf } from "../evidence";
import { sentencesOn } from "../matter";
import type { Evidence } from "../question";

/** A wrong name, with the sentence of something that is true of it; null where the course says nothing of the sort. */
export type EntityDistractor = { readonly named: Named; readonly whyNot: Evidence | null };

/** What names are looked for: the fact's id, its sentence, and the names that are right. */
export type Wanted = { readonly id: string; readonly sentenceId: string; readonly entityIds: readonly string[] };

/** Share of the stem's words from which a sentence may say the same of another name. */
const SAME_MATTER = 0.5;

/**
 * Names of the same sort as the right one, those of the course first: of the same part of the world, then the nearest in
 * the text; names of that part of the world fill up. Fewer than asked for if there are no more. A stem that names a part of
 * the world ("en Asie centrale") leaves no others.
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
    /^(?:country|city|place)$/u.test(key.type) &&
    bench.language.names.knownIn(stem).some(({ known }) => known?.type === "place");
  const near = new Set(bench.language.peersOf(key).map(({ name }) => foldedName(bench, name)));
  const isNear = ({ name }: Named): boolean => near.has(foldedName(bench, name));
  const told = rivals(wanted, key, bench)
    .filter((rival) => isLike(rival) && isFree(rival) && (isNear(rival) || !isBound))
    .toSorted((a, b) => Number(isNear(b)) - Number(isNear(a)));
  const known = foldedNames(bench);
  const peers = shuffle([...bench.language.peersOf(key)], randomFrom(`${wanted.id}/peers`)).filter(
    (peer) => isLike(peer) && isFree(peer) && !known.has(foldedName(bench, peer.name)),
  );
  return [
    ...told.map((entity) => ({ named: entity, whyNot: proofFor(entity, bench) })),
    ...distinct(peers).map((named) => ({ named, whyNot: null })),
  ].slice(0, howMany);
}

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

const distinct = (names: readonly Named[]): readonly Named[] =>
  names.filter((named, index) => names.findIndex(({ name }) => name === named.name) === index);

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

/** The names that may not be offered, folded: those that are right, those of the sentence, of the stem and of its matter. */
function bannedNames({ sentenceId, entityIds }: Wanted, stem: string, bench: Bench): ReadonlySet<string> {
  const matter = bench.language.cues.contentWords(stem);
  const sentences = [sentenceId, ...sentencesOn(bench.matter, matter, SAME_MATTER)];
  const named = sentences.flatMap((id) => bench.mentions.get(id) ?? []).map(({ entityId }) => entityId);
  const entities = [...new Set([...entityIds, ...named])].flatMap((id) => bench.entities.get(id) ?? []);
  const inStem = [...bench.entities.values()].filter((entity) => namesOf(entity).some((name) => stem.includes(name)));
  return new Set([...entities, ...inStem].flatMap((entity) => namesOf(entity).map((name) => foldedName(bench, name))));
}

/** What is true of a wrong name, if the course says something of it alone. */
function proofFor(entity: Entity, bench: Bench): Evidence | null {
  const told = (bench.lookups.toldOf.get(entity.id) ?? []).find(({ doubts }) => doubts.length === 0);
  if (!told) return null;
  return evidenceOf(documentOf(bench, told.documentSlug), sentenceOf(bench, told.sentenceId), told.evidence);
}
