import { describe, expect, test } from "vitest";
import { isLastingAct, isMomentAct } from "@/lib/questions/wording/lasting-acts";
import { french } from "../../support/french";
import { questionsOn } from "./written-on";

const CHECKS = [
  {
    what: "an act that lasts longer than a day or a year",
    sees: isLastingAct,
    seen: [
      "À quelle date Dole a-t-elle été occupée par les Suédois ?",
      "En quelle année le Japon a-t-il affronté la Russie ?",
      "En quelle année Jeanne Morin a-t-elle dirigé la Société des forges ?",
      "Au cours de quelle décennie l’État a-t-il souhaité relier Dole à Gray ?",
      "En quelle année Paul Morin a-t-il continué le commerce de son père ?",
      "En quelle année Paul Morin a-t-il présidé la Société des graveurs ?",
      "En quelle année Paul Morin s’est-il consacré à la gravure ?",
      "En quelle année les carrières ont-elles été exploitées par Paul Morin ?",
      "Jeanne Morin a enseigné à Dole",
      "En quelle année le roi Paul II a-t-il marché vers Dole ?",
      "Au cours de quel siècle les Bretons ont-ils organisé des convois réguliers vers Dole ?",
    ],
    passed: [
      "À quelle date Dole a-t-elle été prise par les Suédois ?",
      "En quelle année Paul Morin a-t-il affronté Jean Petit ?",
      "En quelle année Jeanne Morin a-t-elle fondé la Société des forges ?",
      "En quelle année Jeanne Morin a-t-elle enseigné la chimie à Dole pour la première fois ?",
      "À quelle date Paul Morin a-t-il présidé la séance des états ?",
      "À quelle date Paul Morin a-t-il dirigé l’assaut de la citadelle ?",
      "En quelle année Dole a-t-elle soutenu un siège contre les Suédois ?",
      "À quelle date l’Italie a-t-elle occupé le port de Salvane ?",
      "À quelle date Paul Morin s’est-il livré aux gendarmes ?",
      "À quelle date Paul Morin a-t-il marché sur la Lune pour la première fois ?",
      "En quelle année les Bretons ont-ils créé des convois réguliers vers Dole ?",
    ],
  },
  {
    what: "an act that takes a moment",
    sees: isMomentAct,
    seen: [
      "De quelle année à quelle année Paul Morin est-il retourné en Islande avec Jean Petit ?",
      "De quelle année à quelle année la guerre de Salvane a-t-elle pris fin ?",
      "De quelle année à quelle année Paul Morin a-t-il été élu maire de Dole ?",
    ],
    passed: [
      "De quelle année à quelle année Paul Morin a-t-il dirigé la Société des forges ?",
      "De quelle année à quelle année Paul Morin a-t-il été exilé à Dole ?",
      "De quelle année à quelle année les biens du duc ont-ils été vendus à Dole ?",
      "De quelle année à quelle année Paul Morin a-t-il pris des leçons à Dole ?",
    ],
  },
] as const;

describe.each(CHECKS)("$what", ({ sees, seen, passed }) => {
  test.each(seen)("is seen in « %s »", (line) => expect(sees(line, french)).toBe(true));
  test.each(passed)("is not seen in « %s »", (line) => expect(sees(line, french)).toBe(false));
});

/** What made the date questions on a text lose trust. */
const reasonsOn = (line: string): readonly string[] =>
  questionsOn(`Les forges de Dole\n\n${line}\n`)
    .filter(({ kind }) => kind === "date-typed")
    .flatMap(({ reasons }) => reasons);

describe("what someone was has no day of its own", () => {
  test.each([
    "La première femme élue professeure fut la chimiste Jeanne Morin, en 1973.",
    "Paul Morin fut en 1912 le directeur de la Société des forges de Dole.",
  ])("« %s »", (line) => expect(reasonsOn(line)).toContain("lasting-act"));

  test("and whoever was the first is so for good", () => {
    const line = "Jeanne Morin fut, de 1980 à 1996, la première femme élue à la tête de la commune de Dole.";
    expect(reasonsOn(line)).toContain("lasting-act");
  });

  test.each([
    "Dole fut, de 1493 à 1674, la capitale du comté de Bourgogne.",
    "Jeanne Morin fut championne de France en 1998.",
    "Paul Morin fut victime d'un attentat à Dole en 1912.",
    "Paul Morin fut, de 1946 à 1952, le premier secrétaire général de la Société des forges.",
  ])("but « %s »", (line) => expect(reasonsOn(line)).not.toContain("lasting-act"));
});
