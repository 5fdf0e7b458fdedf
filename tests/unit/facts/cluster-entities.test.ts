import { describe, expect, test } from "vitest";
import { clusterEntities } from "@/lib/facts/names/cluster-entities";
import { findMentions } from "@/lib/facts/names/find-mentions";
import { french as fr } from "../../support/french";
import { write } from "./hand-made";

/** Documents of one sentence each, read together. */
function read(...sentences: readonly string[]) {
  const found = sentences.map((text, index) => {
    const { document } = write([{ text }], { title: "", slug: `document-${index}` });
    return findMentions(document, fr);
  });
  return clusterEntities(found, fr.names);
}

/** The entity that a document names by these words. */
function entityOf(name: string, { mentions }: ReturnType<typeof read>, document: number): string {
  const mention = mentions[document]?.find(({ text }) => text === name);
  if (!mention) throw new Error(`"${name}" is not among: ${mentions[document]?.map(({ text }) => text).join(", ")}`);
  return mention.entityId;
}

/** A name with the words before it that make it one. */
type Named = readonly [lead: string, name: string];

const areOne = ([lead, name]: Named, [otherLead, other]: Named): boolean => {
  const course = read(`On voit ici ${lead}${name}, dit-on.`, `On voit ici ${otherLead}${other}, dit-on.`);
  return entityOf(name, course, 0) === entityOf(other, course, 1);
};

const SAME: readonly (readonly [Named, Named])[] = [
  [
    ["le président ", "Nazarbaïev"],
    ["", "Noursoultan Nazarbaïev"],
  ],
  [
    ["le président ", "Nazarbayev"],
    ["le président ", "Nazarbaïev"],
  ],
  [
    ["le président ", "Nazarbaiev"],
    ["", "N. A. Nazarbaïev"],
  ],
  [
    ["", "N. A. Nazarbayev"],
    ["", "Noursoultan Nazarbaïev"],
  ],
  [
    ["le président ", "Nazarbayev N. A."],
    ["", "N. A. Nazarbaïev"],
  ],
  [
    ["le général ", "de Gaulle"],
    ["", "Charles de Gaulle"],
  ],
  [
    ["", "C. de Gaulle"],
    ["", "Charles de Gaulle"],
  ],
  [
    ["", "J.-C. Trichet"],
    ["", "Jean-Claude Trichet"],
  ],
  [
    ["le président ", "Poutine"],
    ["", "Vladimir Poutine"],
  ],
  [
    ["", "Vladimir Putin"],
    ["", "Vladimir Poutine"],
  ],
  [
    ["le président ", "Khrouchtchev"],
    ["le président ", "Khrushchev"],
  ],
  [
    ["", "Mikhaïl Gorbatchev"],
    ["", "Mikhail Gorbachev"],
  ],
  [
    ["", "Boris Eltsine"],
    ["", "Boris Yeltsin"],
  ],
  [
    ["Mme ", "Curie"],
    ["", "Marie Curie"],
  ],
  [
    ["M. ", "Curie"],
    ["", "Pierre Curie"],
  ],
  [
    ["le président ", "Mitterrand"],
    ["", "François Mitterrand"],
  ],
  [
    ["la chancelière ", "Merkel"],
    ["", "Angela Merkel"],
  ],
  [
    ["", "Napoléon"],
    ["", "Napoléon Bonaparte"],
  ],
  [
    ["", "Mao Zedong"],
    ["", "Mao Tsé-toung"],
  ],
  [
    ["la ", "Biélorussie"],
    ["le ", "Belarus"],
  ],
  [
    ["le ", "Bélarus"],
    ["le ", "Belarus"],
  ],
  [
    ["le ", "Kirghizistan"],
    ["le ", "Kirghizstan"],
  ],
  [
    ["la ", "Birmanie"],
    ["le ", "Myanmar"],
  ],
  [
    ["les ", "États-Unis"],
    ["les ", "Etats-Unis"],
  ],
  [
    ["les ", "États-Unis d'Amérique"],
    ["les ", "États-Unis"],
  ],
  [
    ["le ", "Kazakhstan"],
    ["la ", "République du Kazakhstan"],
  ],
  [
    ["la ", "Russie"],
    ["la ", "Fédération de Russie"],
  ],
  [
    ["l'", "URSS"],
    ["l'", "Union soviétique"],
  ],
  [
    ["la ", "Macédoine"],
    ["la ", "Macédoine du Nord"],
  ],
  [
    ["le ", "Viêt Nam"],
    ["le ", "Vietnam"],
  ],
  [
    ["l'", "Irak"],
    ["l'", "Iraq"],
  ],
  [
    ["la ", "République tchèque"],
    ["la ", "Tchéquie"],
  ],
  [
    ["le ", "Saint-Siège"],
    ["le ", "Vatican"],
  ],
  [
    ["l'", "ONU"],
    ["les ", "Nations Unies"],
  ],
  [
    ["l'", "ONU"],
    ["l'", "Organisation des Nations unies"],
  ],
  [
    ["l'", "OSCE"],
    ["l'", "Organisation pour la Sécurité et la Coopération en Europe"],
  ],
  [
    ["l'", "OSCE"],
    ["l'", "Organisation pour la coopération et la sécurité en Europe"],
  ],
  [
    ["l'", "OCS"],
    ["l'", "Organisation de Coopération de Shanghai"],
  ],
  [
    ["l'", "UEE"],
    ["l'", "EAEU"],
  ],
  [
    ["la ", "Cesap"],
    ["la ", "CESAP"],
  ],
  [
    ["l'", "Unesco"],
    ["l'", "UNESCO"],
  ],
  [
    ["la ville de ", "Pékin"],
    ["la ville de ", "Beijing"],
  ],
  [
    ["la ville de ", "Almaty"],
    ["la ville de ", "Alma-Ata"],
  ],
  [
    ["l'", "Union de l'Asie centrale"],
    ["l'", "Union d'Asie Centrale"],
  ],
];

const APART: readonly (readonly [Named, Named])[] = [
  [
    ["", "Louis XIV"],
    ["", "Louis XV"],
  ],
  [
    ["", "Louis XIV"],
    ["", "Louis XVI"],
  ],
  [
    ["", "Henri IV"],
    ["", "Henri III"],
  ],
  [
    ["", "François Ier"],
    ["", "François II"],
  ],
  [
    ["", "Napoléon"],
    ["", "Napoléon III"],
  ],
  [
    ["", "Élisabeth Ire"],
    ["", "Élisabeth II"],
  ],
  [
    ["", "Jean-Paul Ier"],
    ["", "Jean-Paul II"],
  ],
  [
    ["", "Nicolas Ier"],
    ["", "Nicolas II"],
  ],
  [
    ["", "Georges Pompidou"],
    ["", "Claude Pompidou"],
  ],
  [
    ["", "Pierre Curie"],
    ["", "Marie Curie"],
  ],
  [
    ["Mme ", "Curie"],
    ["", "Pierre Curie"],
  ],
  [
    ["M. ", "Curie"],
    ["", "Marie Curie"],
  ],
  [
    ["", "Irène Joliot-Curie"],
    ["", "Marie Curie"],
  ],
  [
    ["", "François Mitterrand"],
    ["", "Danielle Mitterrand"],
  ],
  [
    ["", "Bill Clinton"],
    ["", "Hillary Clinton"],
  ],
  [
    ["", "Robert Schuman"],
    ["", "Robert Schumann"],
  ],
  [
    ["", "George Sand"],
    ["", "Jules Sandeau"],
  ],
  [
    ["", "Alexandre Dumas"],
    ["", "Roland Dumas"],
  ],
  [
    ["", "Victor Hugo"],
    ["", "Adèle Hugo"],
  ],
  [
    ["", "Indira Gandhi"],
    ["", "Rajiv Gandhi"],
  ],
  [
    ["", "Jean Moulin"],
    ["", "Jean-Luc Moulin"],
  ],
  [
    ["", "Jean Martin"],
    ["", "Jeanne Martin"],
  ],
  [
    ["", "Claude Martin"],
    ["", "Claudine Martin"],
  ],
  [
    ["", "Paul Durand"],
    ["", "Paul Durant"],
  ],
  [
    ["", "Pierre Petit"],
    ["", "Paul Petit"],
  ],
  [
    ["", "P. Curie"],
    ["", "Marie Curie"],
  ],
  [
    ["", "Theodore Roosevelt"],
    ["", "Franklin Roosevelt"],
  ],
  [
    ["", "John Adams"],
    ["", "John Quincy"],
  ],
  [
    ["le général ", "Leclerc"],
    ["", "Charles de Gaulle"],
  ],
  [
    ["le ", "Niger"],
    ["le ", "Nigeria"],
  ],
  [
    ["la ", "Corée du Nord"],
    ["la ", "Corée du Sud"],
  ],
  [
    ["la ", "Corée du Nord"],
    ["la ", "Corée"],
  ],
  [
    ["la ", "Guinée"],
    ["la ", "Guinée-Bissau"],
  ],
  [
    ["la ", "Guinée"],
    ["la ", "Guinée équatoriale"],
  ],
  [
    ["la ", "Guinée-Bissau"],
    ["la ", "Guinée équatoriale"],
  ],
  [
    ["la ", "Guinée"],
    ["la ", "Papouasie-Nouvelle-Guinée"],
  ],
  [
    ["la ", "République du Congo"],
    ["la ", "République démocratique du Congo"],
  ],
  [
    ["le ", "Congo"],
    ["la ", "République démocratique du Congo"],
  ],
  [
    ["le ", "Soudan"],
    ["le ", "Soudan du Sud"],
  ],
  [
    ["la ", "Dominique"],
    ["la ", "République dominicaine"],
  ],
  [
    ["l'", "Irlande"],
    ["l'", "Irlande du Nord"],
  ],
  [
    ["l'", "Iran"],
    ["l'", "Irak"],
  ],
  [
    ["l'", "Autriche"],
    ["l'", "Australie"],
  ],
  [
    ["la ", "Slovaquie"],
    ["la ", "Slovénie"],
  ],
  [
    ["la ", "Lettonie"],
    ["la ", "Lituanie"],
  ],
  [
    ["le ", "Mali"],
    ["le ", "Malawi"],
  ],
  [
    ["la ", "Chine"],
    ["", "Taïwan"],
  ],
  [
    ["la ", "Chine"],
    ["la ", "République de Chine"],
  ],
  [
    ["le ", "Nord-Vietnam"],
    ["le ", "Vietnam"],
  ],
  [
    ["la ", "RDA"],
    ["la ", "RFA"],
  ],
  [
    ["l'", "Empire russe"],
    ["l'", "URSS"],
  ],
  [
    ["la ", "Prusse"],
    ["la ", "Russie"],
  ],
  [
    ["l'", "Ossétie du Sud"],
    ["l'", "Abkhazie"],
  ],
  [
    ["l'", "ONU"],
    ["le ", "Conseil de sécurité de l'ONU"],
  ],
  [
    ["l'", "ONU"],
    ["la ", "SDN"],
  ],
  [
    ["l'", "OCS"],
    ["l'", "OCI"],
  ],
  [
    ["l'", "UE"],
    ["l'", "UEE"],
  ],
  [
    ["la ", "CEE"],
    ["la ", "CEI"],
  ],
  [
    ["l'", "Union européenne"],
    ["l'", "Union africaine"],
  ],
  [
    ["l'", "Université de Lorraine"],
    ["l'", "Université de Strasbourg"],
  ],
  [
    ["le ", "traité de Rome"],
    ["le ", "traité de Lisbonne"],
  ],
  [
    ["l'", "édit de Nantes"],
    ["l'", "édit de Fontainebleau"],
  ],
  [
    ["le ", "protocole de Kyoto"],
    ["le ", "protocole de Lisbonne"],
  ],
];

describe("two names of one", () => {
  test.each(SAME)("%s and %s", (a, b) => {
    expect(areOne(a, b)).toBe(true);
  });
});

describe("two names of two", () => {
  test.each(APART)("%s and %s", (a, b) => {
    expect(areOne(a, b)).toBe(false);
  });
});

test("a last name that two people share is nobody's", () => {
  const { mentions, entities } = read("Pierre Curie épouse Marie Curie. Curie meurt en 1906.");
  expect(mentions[0]?.map(({ text }) => text)).toEqual(["Pierre Curie", "Marie Curie"]);
  expect(entities.map(({ gender }) => gender).toSorted()).toEqual(["f", "m"]);
});

test("a sigle is the long name that a document gives it, before and after", () => {
  const { entities } = read(
    "La CNIL veille. En 1978, la Commission nationale de l'informatique et des libertés (CNIL) est créée.",
  );
  expect(entities).toMatchObject([
    { type: "organisation", acronym: "CNIL", gender: "f", aliases: ["CNIL", expect.stringMatching(/^Commission/u)] },
  ]);
});

test("an entity has its full name, its article and all its aliases, the most frequent first", () => {
  const { entities } = read("L'ONU aide. L'ONU agit. Les Nations unies votent.", "Le Belarus vote.");
  expect(entities).toMatchObject([
    { name: "Organisation des Nations unies", article: "l'", acronym: "ONU", aliases: ["ONU", "Nations unies"] },
    { name: "Biélorussie", article: "la", gender: "f", aliases: ["Belarus"] },
  ]);
});

test("“le pays” is the country of the course, where no other is named before", () => {
  const { document } = write([{ text: "Le pays a signé." }, { text: "Avec la Chine, le pays a signé." }], {
    title: "Le Mali",
  });
  const mentions = findMentions(document, fr);
  expect(mentions.map(({ text, isAnaphora, known }) => [text, isAnaphora, known?.name])).toEqual([
    ["pays", true, "Mali"],
    ["Chine", false, "Chine"],
  ]);
});

test("a role is what the text calls a person beside the name", () => {
  const { document } = write([
    { text: "Marat Tazhin, ministre kazakh des affaires étrangères, a parlé." },
    { text: "Le Président de la République du Kazakhstan Noursoultan Nazarbaïev a répondu à M. Roland Dumas." },
  ]);
  const people = findMentions(document, fr).filter(({ type }) => type === "person");
  expect(people.map(({ text, role }) => [text, role])).toEqual([
    ["Marat Tazhin", "ministre kazakh des affaires étrangères"],
    ["Noursoultan Nazarbaïev", "Président de la République du Kazakhstan"],
    ["Roland Dumas", null],
  ]);
});
