import type { SourceDocument } from "@/lib/documents/document";
import type { Names } from "@/lib/facts/lay-scene";
import type { Entity, EntityType, Mention } from "@/lib/facts/mention";

type Known = readonly [name: string, article: string, gender: Entity["gender"], number?: Entity["number"]];

/** Names that the sentences of the tests use; a reader would know each of them. */
const KNOWN: Readonly<Record<EntityType, readonly Known[]>> = {
  country: [
    ["Kazakhstan", "le", "m"],
    ["Turquie", "la", "f"],
    ["France", "la", "f"],
    ["Chine", "la", "f"],
    ["Russie", "la", "f"],
    ["Japon", "le", "m"],
    ["Brésil", "le", "m"],
    ["Italie", "l’", "f"],
    ["Espagne", "l’", "f"],
    ["Portugal", "le", "m"],
    ["Allemagne", "l’", "f"],
    ["Biélorussie", "la", "f"],
    ["Ouzbékistan", "l’", "m"],
    ["États-Unis", "les", "m", "plural"],
    ["Uruguay", "l’", "m"],
    ["Cuba", "", "f"],
    ["Finlande", "la", "f"],
    ["Nouvelle-Zélande", "la", "f"],
  ],
  city: [
    ["Astana", "", null],
    ["Almaty", "", null],
    ["Paris", "", null],
    ["Rome", "", null],
    ["Québec", "", null],
    ["Lyon", "", null],
    ["Marseille", "", null],
    ["Rouen", "", null],
    ["Genève", "", null],
    ["Shanghai", "", null],
    ["Montevideo", "", null],
    ["Athènes", "", null],
  ],
  place: [["Mont-Blanc", "le", "m"]],
  person: [
    ["Samuel de Champlain", "", "m"],
    ["Marie Curie", "", "f"],
    ["Louis Pasteur", "", "m"],
    ["Victor Hugo", "", "m"],
    ["Nelson Mandela", "", "m"],
    ["Jeanne d’Arc", "", "f"],
    ["Gustave Eiffel", "", "m"],
    ["Marat Tazhin", "", "m"],
    ["Simone Veil", "", "f"],
    ["Napoléon", "", "m"],
    ["Louis XIV", "", "m"],
    ["Pierre Corneille", "", "m"],
    ["Jules Ferry", "", "m"],
    ["Vasco de Gama", "", "m"],
    ["Nazarbaïev", "", "m"],
    ["François Mitterrand", "", "m"],
  ],
  organisation: [
    ["Nations unies", "les", "f", "plural"],
    ["OSCE", "l’", "f"],
    ["OTAN", "l’", "f"],
    ["Organisation de coopération de Shanghai", "l’", "f"],
    ["Union européenne", "l’", "f"],
    ["Société Renault", "la", "f"],
    ["Chevron", "", null],
    ["UNESCO", "l’", "f"],
    ["FMI", "le", "m"],
    ["Ligue arabe", "la", "f"],
    ["Banque mondiale", "la", "f"],
    ["Conseil de l’Europe", "le", "m"],
  ],
  treaty: [
    ["traité de Rome", "le", "m"],
    ["traité de Tordesillas", "le", "m"],
    ["édit de Nantes", "l’", "m"],
  ],
};

const entities: ReadonlyMap<string, Entity> = new Map(
  Object.entries(KNOWN).flatMap(([type, names]) =>
    names.map(([name, article, gender, number = "singular"]): [string, Entity] => [
      `${type}/${name}`,
      {
        id: `${type}/${name}`,
        type: type as EntityType,
        name,
        article,
        gender,
        number,
        aliases: [name],
        acronym: null,
      },
    ]),
  ),
);

/** The longest names first, so that "Organisation de coopération de Shanghai" is no city. */
const LONGEST_FIRST = [...entities.values()].toSorted((a, b) => b.name.length - a.name.length);

/** The known names of a document. @param roles what persons are called, by their name */
export function namesOf(document: SourceDocument, roles: Readonly<Record<string, string>> = {}): Names {
  const mentions = new Map<string, Mention[]>();
  for (const { id, text, span } of document.sentences) {
    const found: Mention[] = [];
    for (const { id: entityId, name, type } of LONGEST_FIRST) {
      for (const match of text.replaceAll("'", "’").matchAll(new RegExp(`(?<![\\p{L}-])${name}(?![\\p{L}-])`, "gu"))) {
        const [start, end] = [match.index, match.index + name.length];
        if (found.some((other) => start < other.end && other.start < end)) continue;
        const place = { sentenceId: id, span: { start: span.start + start, end: span.start + end }, start, end };
        found.push({ ...place, text: name, type, entityId, role: roles[name] ?? null, isAnaphora: false });
      }
    }
    mentions.set(id, found);
  }
  return { mentions, entities };
}
