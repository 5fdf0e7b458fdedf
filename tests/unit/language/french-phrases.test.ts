import { describe, expect, test } from "vitest";
import { readEdtf } from "@/lib/calendar/read-edtf";
import { frenchPhrases } from "@/lib/language/fr/phrases/phrases";
import type { Clause, When, Wording } from "@/lib/language/phrases";

const on = (edtf: string, rest: Partial<When> = {}): When => {
  const value = readEdtf(edtf);
  if (!value) throw new Error(`no date: ${edtf}`);
  return { value, relation: "at", modifier: null, ...rest };
};

const clause = (parts: Partial<Clause>): Wording => ({
  form: "clause",
  clause: {
    subject: "Le Kazakhstan",
    subjectGender: "m",
    subjectNumber: "singular",
    verb: "a",
    participle: "rejoint",
    complement: "l'ONU",
    fronted: "",
    ...parts,
  },
});

const nominal = (phrase: string, gender: "f" | "m" | null = null): Wording => ({ form: "nominal", phrase, gender });

const plain = (text: string | null): string | null => text?.replace(/[\u00a0\u202f]/gu, " ") ?? null;
const ask = (wording: Wording, when: When): string | null => plain(frenchPhrases.askDate(wording, when));

describe("asking at the precision of the source", () => {
  test.each([
    ["a day", on("1992-03-02"), "À quelle date le Kazakhstan a-t-il rejoint l’ONU ?"],
    ["a month", on("1992-03"), "En quel mois et en quelle année le Kazakhstan a-t-il rejoint l’ONU ?"],
    ["a year", on("1992"), "En quelle année le Kazakhstan a-t-il rejoint l’ONU ?"],
    ["two days", on("1992-03-02/1992-03-03"), "À quelles dates le Kazakhstan a-t-il rejoint l’ONU ?"],
    ["a decade", on("199X"), "Au cours de quelle décennie le Kazakhstan a-t-il rejoint l’ONU ?"],
    ["a century", on("19XX"), "Au cours de quel siècle le Kazakhstan a-t-il rejoint l’ONU ?"],
    ["about a year", on("1992~", { modifier: "APPROX" }), "Vers quelle année le Kazakhstan a-t-il rejoint l’ONU ?"],
    [
      "until a year",
      on("../1992", { relation: "until" }),
      "Jusqu’en quelle année le Kazakhstan a-t-il rejoint l’ONU ?",
    ],
    [
      "a moment « à partir du »",
      on("2018-01-01", { relation: "from" }),
      "À quelle date le Kazakhstan a-t-il rejoint l’ONU ?",
    ],
  ])("%s", (_, when, stem) => {
    expect(ask(clause({}), when)).toBe(stem);
  });

  test("since a year, for what goes on", () => {
    const wording = clause({
      subject: "Des consultations",
      subjectGender: "f",
      subjectNumber: "plural",
      verb: "se tiennent",
      participle: "",
      complement: "chaque année",
    });
    expect(ask(wording, on("2011/..", { relation: "since" }))).toBe(
      "Depuis quelle année des consultations se tiennent-elles chaque année ?",
    );
  });

  test.each([
    ["what is to be done by a date", on("../2015", { relation: "by" })],
    ["a season", on("2010-21")],
  ])("%s is not asked", (_, when) => {
    expect(ask(clause({}), when)).toBeNull();
  });
});

describe("the subject and its verb", () => {
  test.each([
    [
      "a feminine subject",
      clause({
        subject: "La Croatie",
        subjectGender: "f",
        verb: "est",
        participle: "devenue",
        complement: "membre de l'OTAN",
      }),
      "En quelle année la Croatie est-elle devenue membre de l’OTAN ?",
    ],
    [
      "a plural",
      clause({ subject: "Les États-Unis", subjectNumber: "plural", verb: "ont" }),
      "En quelle année les États-Unis ont-ils rejoint l’ONU ?",
    ],
    [
      "a vowel before the pronoun: -t-",
      clause({ subject: "Le roi", verb: "inaugura", participle: "", complement: "le musée" }),
      "En quelle année le roi inaugura-t-il le musée ?",
    ],
    [
      "no -t- after a consonant",
      clause({ subject: "Le roi", verb: "fit", participle: "", complement: "bâtir Versailles" }),
      "En quelle année le roi fit-il bâtir Versailles ?",
    ],
    [
      "a reflexive",
      clause({ subject: "Le président", verb: "s'est", participle: "rendu", complement: "à Paris" }),
      "En quelle année le président s’est-il rendu à Paris ?",
    ],
    [
      "a gender that is not known: « est-ce que »",
      clause({
        subject: "Claire Delmas",
        subjectGender: null,
        verb: "a",
        participle: "racheté",
        complement: "Bertoni",
      }),
      "En quelle année est-ce que Claire Delmas a racheté Bertoni ?",
    ],
    [
      "« est-ce qu’ » before a vowel",
      clause({
        subject: "Ada Lovelace",
        subjectGender: null,
        verb: "a",
        participle: "publié",
        complement: "ses notes",
      }),
      "En quelle année est-ce qu’Ada Lovelace a publié ses notes ?",
    ],
    [
      "a passive alone: the verb first",
      clause({ subject: "L'Organisation de coopération", subjectGender: "f", participle: "été créée", complement: "" }),
      "En quelle année a été créée l’Organisation de coopération ?",
    ],
    [
      "« avoir lieu » alone: the verb first",
      clause({
        subject: "Les saisons croisées",
        subjectGender: "f",
        subjectNumber: "plural",
        verb: "ont",
        participle: "eu lieu",
        complement: "",
      }),
      "En quelle année ont eu lieu les saisons croisées ?",
    ],
    [
      "a person in apposition keeps both commas",
      clause({ subject: "Le ministre, M. Durand,", complement: "Lyon" }),
      "En quelle année le ministre, M. Durand, a-t-il rejoint Lyon ?",
    ],
  ])("%s", (_, wording, stem) => {
    expect(ask(wording, on("1992"))).toBe(stem);
  });
});

describe("a name with H", () => {
  const burnt = (subject: string): Wording =>
    clause({ subject, subjectGender: null, participle: "brûlé", complement: "" });

  test.each([
    ["of another language", "Hattusa", "En quelle année est-ce que Hattusa a brûlé ?"],
    ["that French does not say", "Hélène Morin", "En quelle année est-ce qu’Hélène Morin a brûlé ?"],
  ])("%s", (_, name, stem) => expect(ask(burnt(name), on("1882"))).toBe(stem));

  test("is said as its text says it", () => {
    const { asWrittenIn } = frenchPhrases;
    expect(asWrittenIn("Les murs de Hiram", "est-ce qu’Hiram a brûlé")).toBe("est-ce que Hiram a brûlé");
    expect(asWrittenIn("Les murs d’Hiram", "est-ce que Hiram a brûlé")).toBe("est-ce qu’Hiram a brûlé");
    expect(asWrittenIn("Les murs d’Hiram et de Hiram", "la mort de Hiram")).toBe("la mort de Hiram");
  });
});

describe("words that belong to the telling", () => {
  test.each([
    [
      "« le futur » before whom one knows by that name",
      clause({ subject: "le futur Louis XII", verb: "est", participle: "né", complement: "" }),
      "En quelle année est né Louis XII ?",
    ],
    [
      "« le futur » before an office stays",
      clause({ subject: "le futur roi de Pologne", verb: "est", participle: "né", complement: "" }),
      "En quelle année est né le futur roi de Pologne ?",
    ],
    [
      "« un second », which is the second one",
      clause({ subject: "Un second traité de Dole", verb: "a", participle: "été signé", complement: "" }),
      "En quelle année a été signé le second traité de Dole ?",
    ],
  ])("%s", (_, wording, stem) => expect(ask(wording, on("1882"))).toBe(stem));
});

describe("what is entered", () => {
  test("is said behind who enters", () => {
    const { intoBody } = frenchPhrases;
    expect(intoBody("entrée de la Suède", "Le Conseil des eaux")).toBe("entrée de la Suède au Conseil des eaux");
    expect(intoBody("adhésion du Chili", "L’Union des eaux")).toBe("adhésion du Chili à l’Union des eaux");
    expect(intoBody("entrée de la Suède en guerre", "Le Conseil des eaux")).toBeNull();
    expect(intoBody("entrée de la Suède", "Verlinac")).toBeNull();
  });
});

describe("a nominal event", () => {
  test.each([
    [
      "what takes place",
      nominal("signature du protocole", "f"),
      "1992-05-23",
      "À quelle date a eu lieu la signature du protocole ?",
    ],
    ["elision", nominal("adoption de la Charte", "f"), "1992", "En quelle année a eu lieu l’adoption de la Charte ?"],
    ["the death of a saint", nominal("mort de saint Bernard", "f"), "1153", "En quelle année est mort saint Bernard ?"],
    ["a plural", nominal("élections à Madrid"), "1992", "En quelle année ont eu lieu les élections à Madrid ?"],
    ["a document, by year", nominal("traité de Rome", "m"), "1957", "De quelle année date le traité de Rome ?"],
    ["a document, by day", nominal("traité de Rome", "m"), "1957-03-25", "Quelle est la date du traité de Rome ?"],
    [
      "a document, by month",
      nominal("loi sur l'école", "f"),
      "1882-03",
      "De quel mois et de quelle année date la loi sur l’école ?",
    ],
    ["an end", nominal("fin de la révolte de Dole", "f"), "1882", "En quelle année a pris fin la révolte de Dole ?"],
    ["the end of several", nominal("fin des combats"), "1882", "En quelle année ont pris fin les combats ?"],
    ["a beginning", nominal("début du siège", "m"), "1882", "En quelle année a commencé le siège ?"],
    [
      "what was declared",
      nominal("sécession proclamée à Dole par Paul Morin", "f"),
      "1882",
      "En quelle année la sécession a-t-elle été proclamée à Dole par Paul Morin ?",
    ],
    [
      "a congress that its town only gave a roof",
      nominal("congrès organisé à Dole", "m"),
      "1882",
      "En quelle année a eu lieu le congrès organisé à Dole ?",
    ],
    [
      "a trial or a book",
      nominal("essai de Paul Morin sur la monnaie", "m"),
      "1882",
      "De quelle année date l’essai de Paul Morin sur la monnaie ?",
    ],
  ])("%s", (_, wording, edtf, stem) => {
    expect(ask(wording, on(edtf))).toBe(stem);
  });

  test("is not asked when its article would be a guess", () => {
    expect(ask(nominal("zblurg de Rome"), on("1957"))).toBeNull();
  });
});

describe("a stem of at most 200 characters", () => {
  test("drops the second half of its subject and its agent before it gives up", () => {
    const wording = clause({
      subject:
        "la déclaration d'Almaty sur les mécanismes de contrôle de l'arsenal nucléaire de l'ancienne URSS et les obligations internationales sur la réduction des armements stratégiques",
      subjectGender: "f",
      participle: "été signée",
      complement: "par les dirigeants de Biélorussie, du Kazakhstan, de Russie et d'Ukraine",
    });
    expect(ask(wording, on("1991-12-29"))).toBe(
      "À quelle date a été signée la déclaration d’Almaty sur les mécanismes de contrôle de l’arsenal nucléaire de l’ancienne URSS ?",
    );
  });

  test("drops an adjunct from the right", () => {
    const complement = `un accord de coopération avec la Russie pour ${"renforcer la paix et la stabilité, ".repeat(5)}et la sécurité`;
    expect(ask(clause({ participle: "signé", complement }), on("1992"))).toBe(
      "En quelle année le Kazakhstan a-t-il signé un accord de coopération avec la Russie ?",
    );
  });

  test("is given up when nothing can be dropped", () => {
    expect(ask(clause({ subject: `Le comité ${"très ".repeat(40)}grand` }), on("1992"))).toBeNull();
  });
});

describe("other questions", () => {
  test("ask for an acronym both ways", () => {
    expect(plain(frenchPhrases.askExpansion("OSCE"))).toBe("Que signifie le sigle « OSCE » ?");
    expect(plain(frenchPhrases.askAcronym("Organisation de coopération", "f"))).toBe(
      "Quel est le sigle de l’Organisation de coopération ?",
    );
    expect(plain(frenchPhrases.askAcronym("Bureau des droits", "m"))).toBe("Quel est le sigle du Bureau des droits ?");
    expect(plain(frenchPhrases.askAcronym("Convention sur les armes", "f"))).toBe(
      "Quel est le sigle de la Convention sur les armes ?",
    );
    expect(plain(frenchPhrases.askAcronym("Xylo Ypsilon", null))).toBe("Quel est le sigle de « Xylo Ypsilon » ?");
  });

  test.each([
    ["a day", "8 septembre 2006", on("2006-09-08"), "Que s’est-il passé le 8 septembre 2006 ?"],
    ["a month", "mars 1992", on("1992-03"), "Que s’est-il passé en mars 1992 ?"],
    ["a year", "1996", on("1996"), "Que s’est-il passé en 1996 ?"],
    ["since a year", "1996", on("1996/..", { relation: "since" }), null],
  ])("ask what happened on %s", (_, date, when, stem) => {
    expect(plain(frenchPhrases.askEvent(date, when))).toBe(stem);
  });

  test("leave a blank in a sentence, with other marks around a quotation inside", () => {
    const frame = { before: 'La société "Chevron" a reçu', after: "% du champ de Tengiz." };
    expect(frenchPhrases.complete(frame)).toBe(
      "Complétez\u202f: «\u202fLa société “Chevron” a reçu _____\u202f% du champ de Tengiz.\u202f»",
    );
  });

  test("leave no blank in a text that is too long to be read at once", () => {
    expect(frenchPhrases.complete({ before: "mot ".repeat(60), after: "fin." })).toBeNull();
  });
});

test("an event is stated as an option or a line of a list", () => {
  expect(frenchPhrases.state(nominal("signature du protocole", "f"))).toBe("Signature du protocole");
  expect(frenchPhrases.state(clause({}))).toBe("Le Kazakhstan a rejoint l’ONU");
});
