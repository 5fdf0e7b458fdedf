import { describe, expect, test } from "vitest";
import { eventsIn, factsIn, questionsOn, type Written } from "./hand-made";

/** Each row: a sentence with its date, and the one question that it must give. */
const asked: readonly (readonly [rule: string, sentence: Written, question: string])[] = [
  [
    "a date at the head of the sentence",
    {
      text: "En 1994, le président du Kazakhstan a proposé la création d'une Union eurasienne.",
      dates: [["1994", "1994"]],
    },
    "En quelle année le président du Kazakhstan a-t-il proposé la création d’une Union eurasienne ?",
  ],
  [
    "a date right after the verb",
    {
      text: "Le ministre de la Défense, M. Durand, a participé le 29 mars 2017 au congrès de Lyon.",
      dates: [["29 mars 2017", "2017-03-29"]],
    },
    "À quelle date le ministre de la Défense, M. Durand, a-t-il participé au congrès de Lyon ?",
  ],
  [
    "a date after the object, before what the question can do without",
    {
      text: "La Croatie est devenue membre de l'OTAN en 2009 avec l'Albanie.",
      dates: [["2009", "2009"]],
    },
    "En quelle année la Croatie est-elle devenue membre de l’OTAN ?",
  ],
  [
    "a pronominal verb",
    {
      text: "Le président Hollande s'est rendu à Astana les 4 et 5 décembre 2014.",
      dates: [["4 et 5 décembre 2014", "2014-12-04/2014-12-05"]],
    },
    "À quelles dates le président Hollande s’est-il rendu à Astana ?",
  ],
  [
    "a passive without complement: the verb stands before its subject",
    { text: "L'Institut du radium a été fondé en 1909.", dates: [["1909", "1909"]] },
    "En quelle année a été fondé l’Institut du radium ?",
  ],
  [
    "the simple past",
    { text: "En 1837, le roi Louis-Philippe inaugura le musée de Versailles.", dates: [["1837", "1837"]] },
    "En quelle année le roi Louis-Philippe a-t-il inauguré le musée de Versailles ?",
  ],
  [
    "several subjects",
    {
      text: "Le 9 juin 2009, la Russie, le Kazakhstan et le Belarus ont signé un accord sur les douanes.",
      dates: [["9 juin 2009", "2009-06-09"]],
    },
    "À quelle date la Russie, le Kazakhstan et le Belarus ont-ils signé un accord sur les douanes ?",
  ],
  [
    "a copula whose second attribute points elsewhere",
    {
      text: "En 2010, le Kazakhstan était le 20ème président de l'OSCE et le premier État de cette institution.",
      dates: [["2010", "2010"]],
    },
    "En quelle année le Kazakhstan était-il le 20e président de l’OSCE ?",
  ],
  [
    "a subject that stands last",
    {
      text: "Les 1er et 2 décembre 2010, à Astana, la capitale du Kazakhstan, se sont réunis les chefs des États de l'OSCE.",
      dates: [["1er et 2 décembre 2010", "2010-12-01/2010-12-02"]],
    },
    "À quelles dates les chefs des États de l’OSCE se sont-ils réunis à Astana ?",
  ],
  [
    "a subject with a relative clause in it",
    {
      text: "Les accords qui constituent la base des relations de la France ont été signés en septembre 1993.",
      dates: [["septembre 1993", "1993-09"]],
    },
    "En quel mois et en quelle année ont été signés les accords qui constituent la base des relations de la France ?",
  ],
  [
    "a relative between commas, left out",
    {
      text: "Le traité de Rome, qui institue la CEE, a été signé le 25 mars 1957.",
      dates: [["25 mars 1957", "1957-03-25"]],
    },
    "À quelle date a été signé le traité de Rome ?",
  ],
  [
    "a participle after its noun",
    {
      text: "L'Institut Sorbonne Kazakhstan, inauguré en décembre 2014, propose des formations.",
      dates: [["décembre 2014", "2014-12"]],
    },
    "En quel mois et en quelle année a été inauguré l’Institut Sorbonne Kazakhstan ?",
  ],
  [
    "a participle at the head of the sentence",
    {
      text: "Fondée en 1890 par Auguste Delmas, la société Delmas est installée à Grenoble.",
      dates: [["1890", "1890"]],
    },
    "En quelle année la société Delmas a-t-elle été fondée par Auguste Delmas ?",
  ],
  [
    "a relative that has the date",
    {
      text: "La 63ème session de la CESAP, qui s'est tenue en 2007, fut consacrée à la pauvreté.",
      dates: [["2007", "2007"]],
    },
    "En quelle année s’est tenue la 63e session de la CESAP ?",
  ],
  [
    "a gerund whose subject is the main one",
    {
      text: "Après avoir accédé à l'indépendance en 1991, le pays a dû former une diplomatie.",
      dates: [["1991", "1991"]],
    },
    "En quelle année le Kazakhstan a-t-il accédé à l’indépendance ?",
  ],
  [
    "a date between an event's noun and its complement",
    {
      text: "Nos relations ont profité de la création en 2010 d'une Commission présidentielle, qui se réunit chaque année.",
      dates: [["2010", "2010"]],
    },
    "En quelle année a eu lieu la création d’une Commission présidentielle ?",
  ],
  [
    "one of several, given as an example",
    {
      text: "D'autres institutions ont été créées en 2002, comme par exemple la Structure régionale anti-terroriste.",
      dates: [["2002", "2002"]],
    },
    "En quelle année a été créée la Structure régionale anti-terroriste ?",
  ],
  [
    "a pronoun under the heading of an organisation, which it can only mean",
    {
      heading: "Commission pour l'Asie et le Pacifique (Cesap)",
      text: "Créée en 1947 sous le nom de Commission de l'Asie et de l'Extrême-Orient, elle change de nom.",
      dates: [["1947", "1947"]],
    },
    "En quelle année la CESAP a-t-elle été créée sous le nom de Commission de l’Asie et de l’Extrême-Orient ?",
  ],
  [
    "a place behind the date is kept",
    { text: "Marie Durand a présenté le film en 1995 dans la ville de Lyon.", dates: [["1995", "1995"]] },
    "En quelle année Marie Durand a-t-elle présenté le film dans la ville de Lyon ?",
  ],
  [
    "a state that goes on since a year",
    {
      text: "Depuis 1964, la tour Eiffel est inscrite à l'inventaire des monuments historiques.",
      dates: [["1964", "1964/..", "since"]],
    },
    "Depuis quelle année la tour Eiffel est-elle inscrite à l’inventaire des monuments historiques ?",
  ],
  [
    "the pluperfect is asked as the perfect",
    { text: "La France avait signé le traité de Rome en 1957.", dates: [["1957", "1957"]] },
    "En quelle année la France a-t-elle signé le traité de Rome ?",
  ],
];

describe("an event that was understood whole", () => {
  test.each(asked)("%s", (_, sentence, question) => {
    expect(questionsOn(sentence)).toEqual([question]);
  });

  test("two clauses give two events", () => {
    const text =
      "La France et le Kazakhstan ont établi leurs relations le 25 janvier 1992 et la Russie a signé un traité avec le Kazakhstan en mai 1992.";
    const dates = [["25 janvier 1992", "1992-01-25"] as const, ["mai 1992", "1992-05"] as const];
    expect(questionsOn({ text, dates })).toEqual([
      "À quelle date la France et le Kazakhstan ont-ils établi leurs relations ?",
      "En quel mois et en quelle année la Russie a-t-elle signé un traité avec le Kazakhstan ?",
    ]);
  });

  test("subjects that take over the verb of the first have their own dates", () => {
    const text =
      "Le Kazakhstan a pris la présidence de l'OSCE au 1er janvier 2010, après la Finlande en 2008 et la Grèce en 2009.";
    const dates = [["1er janvier 2010", "2010-01-01"] as const, ["2008", "2008"] as const, ["2009", "2009"] as const];
    expect(questionsOn({ text, dates })).toEqual([
      "À quelle date le Kazakhstan a-t-il pris la présidence de l’OSCE ?",
      "En quelle année la Finlande a-t-elle pris la présidence de l’OSCE ?",
      "En quelle année la Grèce a-t-elle pris la présidence de l’OSCE ?",
    ]);
  });

  test("the evidence holds the date and the words of the event, and slices the source", () => {
    const text =
      "De plus, le Kazakhstan est devenu membre des Nations Unies le 2 mars 1992 et, depuis, a trouvé sa place.";
    const [event] = eventsIn({ text, dates: [["2 mars 1992", "1992-03-02"]] });
    expect(text.slice(event?.evidence.start, event?.evidence.end)).toBe(
      "le Kazakhstan est devenu membre des Nations Unies le 2 mars 1992",
    );
  });
});

/** Each row: what makes the sentence unfit, the sentence, and the code that says so. */
const doubted: readonly (readonly [fault: string, sentence: Written, code: string])[] = [
  [
    "a demonstrative subject",
    { text: "Cette union fut créée en 2010 par le Belarus.", dates: [["2010", "2010"]] },
    "unresolved-anaphora",
  ],
  [
    "a demonstrative in the complement",
    { text: "En 2007, le Kazakhstan a obtenu cette présidence.", dates: [["2007", "2007"]] },
    "unresolved-anaphora",
  ],
  [
    "a possessive subject",
    { text: "Sa fille Irène a reçu le prix Nobel en 1935.", dates: [["1935", "1935"]] },
    "unresolved-anaphora",
  ],
  [
    "two of a kind, named before",
    { text: "Les deux pays ont signé un traité en 1992.", dates: [["1992", "1992"]] },
    "unresolved-anaphora",
  ],
  [
    "a class of thing with a capital, short for a name",
    { text: "Le Danemark a rejoint la Communauté le 1er janvier 1973.", dates: [["1er janvier 1973", "1973-01-01"]] },
    "unresolved-anaphora",
  ],
  [
    "a definite subject that names no one",
    { text: "Le traité a été ratifié en 1992.", dates: [["1992", "1992"]] },
    "bare-definite-subject",
  ],
  [
    "an indefinite subject without a name",
    { text: "Une voie verte a été inaugurée le 9 mai 2012.", dates: [["9 mai 2012", "2012-05-09"]] },
    "not-unique",
  ],
  [
    "a definite object that names none",
    { text: "La Société des Nations a examiné la question en 1921.", dates: [["1921", "1921"]] },
    "unresolved-anaphora",
  ],
  [
    "a forecast",
    { text: "L'Union douanière devrait être opérationnelle en 2010.", dates: [["2010", "2010"]] },
    "forecast-as-fact",
  ],
  [
    "words tied to the day of writing",
    { text: "Les dernières saisons croisées de la France ont eu lieu en 2013.", dates: [["2013", "2013"]] },
    "deictic",
  ],
  [
    "the first person",
    { text: "Nos relations avec le Kazakhstan ont été renforcées en 2008.", dates: [["2008", "2008"]] },
    "deictic",
  ],
  [
    "a verb that disagrees with its subject",
    { text: "La présidence de l'OSCE ont organisé le sommet d'Astana en 2010.", dates: [["2010", "2010"]] },
    "agreement-unverified",
  ],
  [
    "an article that disagrees with its noun",
    { text: "La président Nazarbaïev a visité Paris en 2015.", dates: [["2015", "2015"]] },
    "agreement-unverified",
  ],
  [
    "an adjective that disagrees with its noun",
    {
      text: "En 2009, la Russie a rejoint l'Organisation International du Commerce.",
      dates: [["2009", "2009"]],
    },
    "agreement-unverified",
  ],
  [
    "an infinitive between the verb and the date",
    {
      text: "Le Kazakhstan a obtenu le droit de présider l'OSCE en 2010.",
      dates: [["2010", "2010"]],
    },
    "date-attachment-unsure",
  ],
  [
    "a verb of saying whose object may carry the date",
    { text: "Le président Delmas a annoncé la création d'une usine en 2022.", dates: [["2022", "2022"]] },
    "date-attachment-unsure",
  ],
  [
    "« depuis » beside a verb that tells no state",
    {
      text: "Depuis 1992, le Kazakhstan est devenu membre de grandes institutions.",
      dates: [["1992", "1992/..", "since"]],
    },
    "date-attachment-unsure",
  ],
  [
    "a second date that could be meant",
    {
      text: "Les saisons croisées de la France ont eu lieu en 2013 et 2014.",
      dates: [
        ["2013", "2013"],
        ["2014", "2014"],
      ],
    },
    "second-timex",
  ],
  [
    "someone's opinion",
    { text: "Selon Tacite, Rome a brûlé la ville de Carthage en 64.", dates: [["64", "0064"]] },
    "opinion-unattributed",
  ],
];

describe("an event that may not be asked", () => {
  test.each(doubted)("%s", (_, sentence, code) => {
    const [event] = eventsIn(sentence);
    expect(event?.doubts).toContain(code);
    expect(questionsOn(sentence)).toEqual([]);
  });
});

/** Sentences whose date is no adjunct of a clause that was understood: they give a note and no event. */
const notUnderstood: readonly (readonly [why: string, sentence: Written])[] = [
  ["a pronoun as subject", { text: "En 1911, elle obtient le prix Nobel.", dates: [["1911", "1911"]] }],
  ["a date that belongs to a noun", { text: "Le Kazakhstan respecte le traité de 2001.", dates: [["2001", "2001"]] }],
  ["a negation", { text: "La France n'a pas signé le traité de Lima en 1968.", dates: [["1968", "1968"]] }],
  [
    "a verb that is not known",
    { text: "Le soleil splumaille sur la ville de Rouen en 1431.", dates: [["1431", "1431"]] },
  ],
  ["an object pronoun", { text: "Plus tard le Kirghizistan les a rejoints en 2015.", dates: [["2015", "2015"]] }],
  [
    "an elided object pronoun after « et »",
    {
      text: "La France a lancé l'opération en janvier 2013 et l'a remplacée le 1er août 2014.",
      dates: [["1er août 2014", "2014-08-01"]],
    },
  ],
];

describe("a date that no reader understood", () => {
  test.each(notUnderstood)("%s", (_, sentence) => {
    const { facts, notes } = factsIn([sentence]);
    const events = facts.filter((fact) => fact.kind === "event");
    expect(events.map(({ doubts }) => doubts)).toEqual(events.map(() => ["clause-not-understood"]));
    expect(notes.map(({ code }) => code)).toContain("clause-not-understood");
  });
});
