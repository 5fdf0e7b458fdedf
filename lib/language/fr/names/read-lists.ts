import type { NameType } from "../../name-type";
import type { KnownName } from "../../names";
import { foldName } from "./fold";

/** A known name with all that it is called in texts, its own name first. */
export type Listed = { readonly known: KnownName; readonly names: readonly string[] };

/** True if a name is said with a vowel first: it takes "l'" and, if masculine, "en". */
export const elides = (name: string): boolean =>
  /^[aeiouâàéèêëîïôœh]/iu.test(name) && !/^(?:honduras|haut|hollande|hongrie|ouest|onze)/iu.test(name);

const LINE =
  /^(?<gender>[fm])(?<plural>p?)(?<bare>0?)(?:@(?<where>[^A-ZÉÎÀ]+?))? (?<name>[^:=?>]+?)(?<word>\??)(?:: (?<adjectives>[^=]+?))?(?: = (?<others>[^>]+?))?(?: > (?<same>.+))?$/u;

/**
 * Reads lines such as `m Kazakhstan: kazakh, kazakhstanais = République kazakhe`: gender, "p" for a plural, "0" for a name without article,
 * "@" with the words of "where" if they are not the usual ones, "?" behind a name that is a word too; adjectives; after "=" other names; after ">" the name of which this is another with
 * an article of its own ("le Belarus > Biélorussie").
 */
export function readCountries(list: string, type: NameType): readonly Listed[] {
  return list
    .trim()
    .split("\n")
    .map((line) => {
      const { gender, plural, bare, where, name = "", word, adjectives, others, same } = LINE.exec(line)?.groups ?? {};
      const isPlural = plural === "p";
      const article = bare === "0" ? "" : isPlural ? "les" : elides(name) ? "l'" : gender === "f" ? "la" : "le";
      const known: KnownName = {
        ...{ type, name, article, acronym: null },
        key: foldName(same ?? name),
        gender: gender === "f" ? "f" : "m",
        number: isPlural ? "plural" : "singular",
        where:
          type === "place" && where === undefined && /^\p{Ll}/u.test(name)
            ? null
            : `${where ?? preposition(article, gender, name)} ${name}`,
        adjectives: adjectives?.split(", ") ?? [],
        isAmbiguous: word === "?",
      };
      return { known, names: [name, ...(others?.split(", ") ?? [])] };
    });
}

function preposition(article: string, gender: string | undefined, name: string): string {
  if (article === "") return "à";
  if (article === "les") return "aux";
  return gender === "f" || elides(name) ? "en" : "au";
}

/** The same without the words of "where". */
export const withoutWhere = (list: readonly Listed[]): readonly Listed[] =>
  list.map(({ known, names }) => ({ names, known: { ...known, where: null } }));

/** Reads cities: names parted by ";", others after "=". A name in "Le" is also known by what follows "du" and "au". */
export function readCities(list: string): readonly Listed[] {
  return list
    .replaceAll("\n", " ")
    .split(";")
    .map((entry) => {
      const [written = "", others = ""] = entry.trim().split(" = ");
      const name = written.replace("?", "");
      const short = /^Le (.+)$/u.exec(name)?.[1] ?? null;
      const known: KnownName = {
        ...{ type: "city" as const, name, key: foldName(name), article: "", acronym: null, adjectives: [] },
        ...{ gender: null, number: "singular" as const, isAmbiguous: written.endsWith("?") },
        where: short === null ? `à ${name}` : `au ${short}`,
      };
      return { known, names: [name, ...(others === "" ? [] : others.split(", "))] };
    });
}

const ORGANISATION =
  /^(?<gender>[fm])(?<number>[sp]) (?<acronym>\S+) \| (?<name>[^=]+?)(?: = (?<others>[^>]+?))?(?: > (?<same>.+))?$/u;

/** Reads organisations: `fs OTAN | Organisation du traité de l'Atlantique nord = Alliance atlantique`. */
export function readOrganisations(list: string): readonly Listed[] {
  return list
    .trim()
    .split("\n")
    .map((line) => {
      const { gender, number, acronym = "-", name = "", others, same } = ORGANISATION.exec(line)?.groups ?? {};
      const short = acronym === "-" ? null : acronym;
      const isBare = /^(?:Interpol|Europol|Greenpeace|Amnesty)/u.test(name);
      const known: KnownName = {
        ...{
          type: "organisation" as const,
          name,
          key: foldName(same ?? short ?? name),
          acronym: short,
          where: null,
          adjectives: [],
        },
        gender: gender === "f" ? "f" : "m",
        number: number === "p" ? "plural" : "singular",
        article: isBare ? "" : number === "p" ? "les" : elides(name) ? "l'" : gender === "f" ? "la" : "le",
        isAmbiguous: false,
      };
      return { known, names: [name, ...(short ? [short] : []), ...(others?.split(", ") ?? [])] };
    });
}

/** Reads people whom one name is enough for. */
export const readPeople = (list: string, gender: "f" | "m"): readonly Listed[] =>
  list
    .replaceAll("\n", " ")
    .split(";")
    .map((entry) => {
      const [written = "", others = ""] = entry.trim().split(" = ");
      const name = written.replace("?", "");
      const known: KnownName = {
        ...{
          type: "person" as const,
          name,
          key: foldName(name),
          article: "",
          where: null,
          acronym: null,
          adjectives: [],
        },
        ...{ gender, number: "singular" as const, isAmbiguous: written.endsWith("?") },
      };
      return { known, names: [name, ...(others === "" ? [] : others.split(", "))] };
    });
