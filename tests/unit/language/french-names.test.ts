import { describe, expect, test } from "vitest";
import { frenchPhrases } from "@/lib/language/fr/phrases/phrases";
import type { Inquiry, Named } from "@/lib/language/phrases";

const named = (type: Named["type"], article: string, name: string, gender: Named["gender"] = "m"): Named => ({
  type,
  name,
  article,
  gender,
  number: article === "les" ? "plural" : "singular",
});

const plain = (text: string | null): string | null => text?.replace(/[\u00a0\u202f]/gu, " ") ?? null;

describe("a name with its article and what melts into it", () => {
  test.each([
    [named("country", "le", "Japon"), "le Japon", "du Japon", "au Japon", "au Japon"],
    [named("country", "la", "Chine", "f"), "la Chine", "de la Chine", "à la Chine", "en Chine"],
    [named("country", "l'", "Iran"), "l’Iran", "de l’Iran", "à l’Iran", "en Iran"],
    [named("country", "l'", "Algérie", "f"), "l’Algérie", "de l’Algérie", "à l’Algérie", "en Algérie"],
    [named("country", "les", "États-Unis"), "les États-Unis", "des États-Unis", "aux États-Unis", "aux États-Unis"],
    [named("country", "les", "Pays-Bas"), "les Pays-Bas", "des Pays-Bas", "aux Pays-Bas", "aux Pays-Bas"],
    [named("country", "", "Cuba", "f"), "Cuba", "de Cuba", "à Cuba", "à Cuba"],
    [named("country", "", "Israël"), "Israël", "d’Israël", "à Israël", "en Israël"],
    [named("city", "", "Astana", "f"), "Astana", "d’Astana", "à Astana", "à Astana"],
    [named("city", "", "Paris"), "Paris", "de Paris", "à Paris", "à Paris"],
    [named("city", "", "La Haye", "f"), "La Haye", "de La Haye", "à La Haye", "à La Haye"],
    [named("organisation", "l'", "OSCE", "f"), "l’OSCE", "de l’OSCE", "à l’OSCE", "à l’OSCE"],
    [
      named("organisation", "le", "Conseil de l'Europe"),
      "le Conseil de l’Europe",
      "du Conseil de l’Europe",
      "au Conseil de l’Europe",
      "au Conseil de l’Europe",
    ],
    [
      named("person", "", "Édouard Herriot"),
      "Édouard Herriot",
      "d’Édouard Herriot",
      "à Édouard Herriot",
      "à Édouard Herriot",
    ],
    [named("person", "", "Simone Veil", "f"), "Simone Veil", "de Simone Veil", "à Simone Veil", "à Simone Veil"],
  ])("$name", (name, bare, of, to, where) => {
    const tied = (["", "of", "to", "in"] as const).map((tie) => plain(frenchPhrases.tieName(name, tie)));
    expect(tied).toEqual([bare, of, to, where]);
  });
});

const inquiry = (
  asked: Named,
  role: Inquiry["role"],
  clause: Partial<Inquiry["clause"]>,
  when = "",
  agrees = false,
): Inquiry => ({
  asked,
  role,
  agrees,
  when,
  clause: {
    subject: "",
    subjectGender: "m",
    subjectNumber: "singular",
    verb: "a",
    participle: "",
    complement: "",
    fronted: "",
    ...clause,
  },
});

const person = named("person", "", "Marie Curie", "f");
const country = named("country", "la", "Chine", "f");
const body = named("organisation", "le", "Conseil de sécurité");

describe("what a body is called, from what it is for", () => {
  test.each([
    ["l'organe chargé de la paix", null, "Comment s’appelle l’organe chargé de la paix ?"],
    ["un organe chargé de la paix", null, "Comment s’appelle l’organe chargé de la paix ?"],
    ["une juridiction chargée des litiges", null, "Comment s’appelle la juridiction chargée des litiges ?"],
    ["Un comité chargé du budget", null, "Comment s’appelle le comité chargé du budget ?"],
    ["établissement chargé du cadastre", "m", "Comment s’appelle l’établissement chargé du cadastre ?"],
    ["administration chargée des routes", "f", "Comment s’appelle l’administration chargée des routes ?"],
    ["haute autorité chargée des prix", "f", "Comment s’appelle la haute autorité chargée des prix ?"],
    ["la commission chargée des prix", null, "Comment s’appelle la commission chargée des prix ?"],
    ["comité chargé des prix", null, null],
  ] as const)("%s", (subject, subjectGender, stem) => {
    expect(plain(frenchPhrases.askName(inquiry(body, "defined", { subject, subjectGender })))).toBe(stem);
  });
});

describe("who did it, by whom it was done, where", () => {
  test.each([
    [
      inquiry(person, "subject", { participle: "découvert", complement: "le radium" }, "en 1898"),
      "Qui a découvert le radium en 1898 ?",
    ],
    [
      inquiry(country, "subject", { participle: "vendu", complement: "l'île" }, "en 1867"),
      "Quel pays a vendu l’île en 1867 ?",
    ],
    [
      inquiry(body, "subject", { participle: "lancé", complement: "le satellite" }),
      "Quelle organisation a lancé le satellite ?",
    ],
    [
      inquiry(person, "agent", { subject: "le radium", participle: "été découvert" }),
      "Par qui a été découvert le radium ?",
    ],
    [
      inquiry(country, "agent", { subject: "l'île", subjectGender: "f", participle: "été vendue" }),
      "Par quel pays a été vendue l’île ?",
    ],
    [
      inquiry(named("city", "", "Paris"), "place", { subject: "le traité", participle: "été signé" }, "en 1763"),
      "Dans quelle ville le traité a-t-il été signé en 1763 ?",
    ],
    [
      inquiry(country, "place", { subject: "le sommet", participle: "eu lieu" }),
      "Dans quel pays a eu lieu le sommet ?",
    ],
  ])("%#", (asked, stem) => {
    expect(plain(frenchPhrases.askName(asked))).toBe(stem);
  });

  test("what something is made of", () => {
    const parts = inquiry(country, "parts", {
      subject: "L'Union du Maghreb",
      subjectGender: "f",
      verb: "est",
      participle: "composée",
    });
    expect(plain(frenchPhrases.askNames(parts))).toBe("De quels pays est composée l’Union du Maghreb ?");
  });
});
