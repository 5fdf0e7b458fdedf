import { expect, test } from "vitest";
import type { AcronymFact } from "@/lib/facts/fact";
import { benchFor } from "@/lib/questions/bench/bench";
import { expansionAcronym } from "@/lib/questions/kinds/expansion-acronym";
import { french as fr } from "../../support/french";
import { documentOf } from "./small-course";

const document = documentOf("a", ["Le port est cité ici.", "La ville est citée là."]);

const sigle = (acronym: string, expansion: string): AcronymFact => ({
  ...{ kind: "acronym", id: `a/${acronym}`, documentSlug: "a", sectionId: "a-s", sentenceId: "a-0" },
  ...{ evidence: document.sentences[0]!.span, label: acronym, doubts: [], acronym, expansion, gender: "f" },
});

const others = [
  sigle("UPL", "Union des ports libres"),
  sigle("UMN", "Union des marins du Nord"),
  sigle("LPN", "Ligue des ports du Nord"),
];

/** The codes for which it is left alone; none where it is asked. */
function codesFor(fact: AcronymFact): readonly string[] {
  const { drafts, declined } = expansionAcronym.write(fact, benchFor(fr, [document], [fact, ...others], [], []));
  expect(drafts).toHaveLength(declined.length === 0 ? 1 : 0);
  return declined.map(({ code }) => code);
}

test.each([
  ["UPN", "Union des phares du Nord"],
  ["CEPAN", "Communauté économique des ports et des arsenaux du Nord"],
  ["UDPN", "Union des ports du Nord"],
  ["BÉDC", "Bureau des études et des cartes"],
])("%s is read off the initials of its name: it is not asked", (acronym, expansion) => {
  expect(codesFor(sigle(acronym, expansion))).toEqual(["answered-by-initials"]);
});

test.each([
  ["UNIPORT", "Union des phares du Nord"],
  ["UNP", "Union des phares du Nord"],
])("%s has to be known: it is asked", (acronym, expansion) => {
  expect(codesFor(sigle(acronym, expansion))).toEqual([]);
});
