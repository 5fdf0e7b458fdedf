import { describe, expect, test } from "vitest";
import type { EntityFact } from "@/lib/facts/fact";
import { findFacts } from "@/lib/facts/find-facts";
import { french as fr } from "../../support/french";
import { plain, write, type Written } from "./hand-made";
import { namesOf } from "./known-names";

/** The statements of a sentence that are true of one name alone, doubtful ones included. */
function answersIn(sentence: Written, roles: Readonly<Record<string, string>> = {}): readonly EntityFact[] {
  const { document, timexes } = write([sentence], { title: "Essai" });
  const facts = findFacts({ document, timexes, names: namesOf(document, roles), language: fr }, () => {});
  return facts.filter((fact) => fact.kind === "entity");
}

const stemOf = ({ inquiry, gap }: EntityFact): string | null =>
  plain(inquiry ? fr.phrases.askName(inquiry) : gap && fr.phrases.complete(gap.frame));

/** The questions that a sentence gives, each with its answer. */
const asked = (sentence: Written, roles?: Readonly<Record<string, string>>): readonly string[] =>
  answersIn(sentence, roles)
    .filter(({ doubts }) => doubts.length === 0)
    .map((fact) => `${stemOf(fact)} ${fact.entityId.split("/")[1]}`);

describe("who did it", () => {
  test.each<readonly [Written, string]>([
    [
      { text: "Samuel de Champlain a fondé la ville de Québec en 1608.", dates: [["1608", "1608"]] },
      "Qui a fondé en 1608 la ville de Québec ? Samuel de Champlain",
    ],
    [
      { text: "Louis Pasteur a découvert le vaccin contre la rage." },
      "Qui a découvert le vaccin contre la rage ? Louis Pasteur",
    ],
    [
      { text: "Pierre Corneille composa « Le Cid » en 1636.", dates: [["1636", "1636"]] },
      "Qui composa en 1636 « Le Cid » ? Pierre Corneille",
    ],
  ])("%o", (sentence, question) => {
    expect(asked(sentence)).toContain(question);
  });
});
test("try", () => {
  const many: Written[] = [
    { text: "En 1994, François Mitterrand a inauguré le tunnel sous la Manche.", dates: [["1994", "1994"]] },
    { text: "La ville de Québec a été fondée par Samuel de Champlain en 1608.", dates: [["1608", "1608"]] },
    { text: "Le traité de Rome a été signé à Rome le 25 mars 1957.", dates: [["25 mars 1957", "1957-03-25"]] },
    { text: "L'édit de Nantes a été signé à Rouen le 25 mars 1957.", dates: [["25 mars 1957", "1957-03-25"]] },
    { text: "Le premier pays à reconnaître le Kazakhstan a été la Turquie." },
    { text: "La Turquie a été le premier pays à reconnaître le Kazakhstan." },
    { text: "Astana est la capitale du Kazakhstan." },
    { text: "La plus grande ville du Kazakhstan est Almaty." },
    {
      text: "Nelson Mandela est devenu en 1994 le premier président noir de l'Afrique du Sud.",
      dates: [["1994", "1994"]],
    },
    { text: "Marie Curie a été la première femme à recevoir le prix Nobel." },
    { text: "En mars 1992, le Kazakhstan a rejoint les Nations unies.", dates: [["mars 1992", "1992-03"]] },
    { text: "En mars 1992, le Kazakhstan a adhéré à l'OSCE.", dates: [["mars 1992", "1992-03"]] },
    { text: "L'Uruguay a accueilli la première Coupe du monde en 1930.", dates: [["1930", "1930"]] },
    { text: "Les États-Unis ont acheté la Louisiane à la France en 1803.", dates: [["1803", "1803"]] },
    {
      text: "Le Kazakhstan est le premier partenaire commercial de la France en Asie centrale, avec 3,9 Mds€ d'échanges.",
    },
    { text: "Victor Hugo est né à Besançon." },
    { text: "Victor Hugo naquit à Paris le 26 février 1802.", dates: [["26 février 1802", "1802-02-26"]] },
    {
      text: "Le président Nazarbaïev a proposé en 1994 la création d'une Union eurasienne.",
      dates: [["1994", "1994"]],
    },
  ];
  for (const sentence of many)
    console.log(
      sentence.text,
      "\n   ",
      answersIn(sentence, { Nazarbaïev: "président" })
        .map((f) => `${stemOf(f)} ${f.entityId} ${f.doubts}`)
        .join("\n    "),
    );
});
