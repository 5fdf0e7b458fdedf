import { describe, expect, test } from "vitest";
import { relateEvents } from "@/lib/facts/relate-events";
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
  ] as const)("%s: nothing to compare", (_, first, second) => {
    const { events, comparisons } = related(first, second);
    expect(events).toHaveLength(2);
    expect(comparisons).toEqual([]);
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
