import { describe, expect, test } from "vitest";
import { relateEvents } from "@/lib/facts/relations/relate-events";
import { french as fr } from "../../support/french";
import { factsIn, type Written } from "./hand-made";

/** The facts of several documents, one sentence each, related. */
function related(...documents: readonly Written[]) {
  const facts = documents.flatMap((sentence, index) => factsIn([sentence], { slug: `document-${index}` }).facts);
  return relateEvents(facts, fr);
}

const joinedMonth: Written = {
  text: "En mars 1992, le Kazakhstan a rejoint les Nations Unies.",
  dates: [["mars 1992", "1992-03"]],
};
const joinedDay: Written = {
  text: "Le Kazakhstan est devenu membre de l'ONU le 2 mars 1992.",
  dates: [["2 mars 1992", "1992-03-02"]],
};

describe("two documents on one event", () => {
  test("agree at two precisions: one event, the finest date, both sources", () => {
    const { facts, events, comparisons } = related(joinedMonth, joinedDay);
    const [month, day] = facts.map(({ id }) => id);
    expect(new Set(facts.map((fact) => fact.kind === "event" && fact.eventId)).size).toBe(1);
    expect(events).toMatchObject([{ value: { edtf: "1992-03-02" }, factIds: [month, day] }]);
    expect(comparisons).toEqual([{ kind: "agreement", eventId: events[0]?.id, factIds: [month, day] }]);
  });

  test("contradict each other when something that happens once has two dates", () => {
    const other: Written = { text: "Le Kazakhstan a adhéré à l'ONU en 1993.", dates: [["1993", "1993"]] };
    const { facts, events, comparisons } = related(joinedDay, other);
    expect(events).toHaveLength(2);
    expect(comparisons).toMatchObject([{ kind: "contradiction", factIds: facts.map(({ id }) => id) }]);
  });

  test("contradict each other on an election whose date one of them leaves unsure", () => {
    const unsure: Written = {
      text: "L'élection de la présidence de l'OSCE en 2010 indique que le pays est reconnu.",
      dates: [["2010", "2010"]],
    };
    const sure: Written = {
      text: "Le 30 novembre 2007, la réunion de l'OSCE a retenu la candidature du Kazakhstan pour la présidence de l'OSCE.",
      dates: [["30 novembre 2007", "2007-11-30"]],
    };
    const { events, comparisons } = related(unsure, sure);
    expect(events.map(({ value }) => value.edtf)).toEqual(["2007-11-30"]);
    expect(comparisons).toMatchObject([{ kind: "contradiction", eventId: events[0]?.id }]);
  });
});

describe("two documents on two events", () => {
  test.each([
    [
      "another member",
      joinedDay,
      { text: "La Géorgie est devenue membre de l'ONU en juillet 1992.", dates: [["juillet 1992", "1992-07"]] },
    ],
    [
      "another organisation in the same year",
      joinedMonth,
      { text: "En 1992, le Kazakhstan a rejoint l'OSCE.", dates: [["1992", "1992"]] },
    ],
    [
      "signature and ratification of one treaty",
      { text: "La France a signé le traité de Lisbonne en 2007.", dates: [["2007", "2007"]] },
      { text: "La France a ratifié le traité de Lisbonne en 2008.", dates: [["2008", "2008"]] },
    ],
    [
      "visits, which come again",
      { text: "Le président Hollande s'est rendu à Astana en 2014.", dates: [["2014", "2014"]] },
      { text: "Le président Hollande s'est rendu à Astana en 2016.", dates: [["2016", "2016"]] },
    ],
    [
      "two wars of one name",
      { text: "La première guerre balkanique a commencé en 1912.", dates: [["1912", "1912"]] },
      { text: "La seconde guerre balkanique a commencé en 1913.", dates: [["1913", "1913"]] },
    ],
    [
      "a yearly summit",
      { text: "Le sommet de l'Union africaine s'est tenu à Addis-Abeba en 2013.", dates: [["2013", "2013"]] },
      { text: "Le sommet de l'Union africaine s'est tenu à Addis-Abeba en 2014.", dates: [["2014", "2014"]] },
    ],
    [
      "two elections of one person",
      { text: "François Mitterrand a été élu président de la France en 1981.", dates: [["1981", "1981"]] },
      { text: "François Mitterrand a été réélu président de la France en 1988.", dates: [["1988", "1988"]] },
    ],
    [
      "elections of one body in two years",
      { text: "Le Parlement européen a été élu en juin 1979.", dates: [["juin 1979", "1979-06"]] },
      { text: "Le Parlement européen a été élu en juin 1984.", dates: [["juin 1984", "1984-06"]] },
    ],
    [
      "what is planned and what happened",
      { text: "Le Monténégro devrait rejoindre l'OTAN en 2016.", dates: [["2016", "2016"]] },
      { text: "Le Monténégro a rejoint l'OTAN le 5 juin 2017.", dates: [["5 juin 2017", "2017-06-05"]] },
    ],
    [
      "founded and founded again",
      { text: "L'Académie des sciences a été fondée en 1666.", dates: [["1666", "1666"]] },
      { text: "L'Académie des sciences a été recréée en 1816.", dates: [["1816", "1816"]] },
    ],
    [
      "joined and left",
      { text: "Le Maroc a rejoint l'Organisation de l'unité africaine en 1963.", dates: [["1963", "1963"]] },
      { text: "Le Maroc a quitté l'Organisation de l'unité africaine en 1984.", dates: [["1984", "1984"]] },
    ],
    [
      "an observer, then a member",
      { text: "L'Inde est devenue observateur de l'OCS en 2005.", dates: [["2005", "2005"]] },
      { text: "L'Inde est devenue membre de l'OCS en 2017.", dates: [["2017", "2017"]] },
    ],
    [
      "two people of one last name",
      { text: "Pierre Curie a été élu à l'Académie des sciences en 1905.", dates: [["1905", "1905"]] },
      { text: "Marie Curie a été élue à l'Académie de médecine en 1922.", dates: [["1922", "1922"]] },
    ],
    [
      "two sovereigns of one name",
      { text: "Louis XV est devenu roi de France en 1715.", dates: [["1715", "1715"]] },
      { text: "Louis XVI est devenu roi de France en 1774.", dates: [["1774", "1774"]] },
    ],
    [
      "two countries of one region",
      { text: "Le Niger est devenu membre de l'ONU en septembre 1960.", dates: [["septembre 1960", "1960-09"]] },
      { text: "Le Nigeria est devenu membre de l'ONU en octobre 1960.", dates: [["octobre 1960", "1960-10"]] },
    ],
    [
      "two treaties of one city",
      { text: "Le traité de Paris a été signé le 10 février 1763.", dates: [["10 février 1763", "1763-02-10"]] },
      { text: "Le traité de Paris a été signé le 30 mars 1856.", dates: [["30 mars 1856", "1856-03-30"]] },
    ],
    [
      "two members on one day",
      { text: "La Pologne a rejoint l'Union européenne en 2004.", dates: [["2004", "2004"]] },
      { text: "La Bulgarie a rejoint l'Union européenne en 2007.", dates: [["2007", "2007"]] },
    ],
    [
      "a body and one of its organs",
      { text: "L'ONU a été créée en 1945.", dates: [["1945", "1945"]] },
      { text: "Le Conseil des droits de l'homme de l'ONU a été créé en 2006.", dates: [["2006", "2006"]] },
    ],
    [
      "creation decided and come to be",
      { text: "La création de la Cour pénale internationale a été décidée en 1998.", dates: [["1998", "1998"]] },
      { text: "La Cour pénale internationale a été créée en 2002.", dates: [["2002", "2002"]] },
    ],
    [
      "two terms of one chair",
      { text: "L'Allemagne a été élue au Conseil de sécurité de l'ONU en 2010.", dates: [["2010", "2010"]] },
      { text: "L'Allemagne a été élue au Conseil de sécurité de l'ONU en 2018.", dates: [["2018", "2018"]] },
    ],
    [
      "two bids of one country",
      { text: "La France a présenté sa candidature à la présidence de l'OSCE en 2003.", dates: [["2003", "2003"]] },
      { text: "La France a été choisie pour la présidence de l'OMC en 2005.", dates: [["2005", "2005"]] },
    ],
    [
      "two universities of one country",
      { text: "L'Université de Strasbourg a été créée en 1970.", dates: [["1970", "1970"]] },
      { text: "L'Université de Lorraine a été créée en 2012.", dates: [["2012", "2012"]] },
    ],
  ] as const)("%s: nothing to compare", (_, first, second) => {
    expect(related(first, second).comparisons).toEqual([]);
  });
});

test("events stand in the order of time, and those not understood well enough to be told are left out", () => {
  const { events } = related(
    { text: "En 2017, la France a signé un accord avec le Mali.", dates: [["2017", "2017"]] },
    { text: "La Suisse devrait rejoindre l'OTAN en 2030.", dates: [["2030", "2030"]] },
    { text: "En 1905, la Norvège a quitté la Suède.", dates: [["1905", "1905"]] },
  );
  expect(events.map(({ value, label }) => `${value.edtf} ${label}`)).toEqual([
    "1905 La Norvège a quitté la Suède",
    "2017 La France a signé un accord avec le Mali",
  ]);
});
