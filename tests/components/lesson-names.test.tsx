import { expect, test } from "vitest";
import { nameGlossaryOf } from "@/components/lesson/glossary";
import { NameGlossary } from "@/components/lesson/name-glossary";
import type { LessonName } from "@/lib/lessons/lesson";
import { render, textOf } from "./render";

const name = (change: Partial<LessonName>): LessonName => ({
  ...{ entityId: change.name ?? "", type: "person", name: "", acronym: null, sentenceId: "s1", role: null },
  ...change,
});

const tazhin = name({ name: "Marat Tazhin", sentenceId: "s2", role: { text: "ministre kazakh", sentenceId: "s3" } });
const unesco = name({ type: "organisation", name: "Organisation des Nations unies", acronym: "ONU" });
const emile = name({ name: "Émile Zola" });

test("people come before organisations, in alphabetical order whatever the accents", () => {
  expect(nameGlossaryOf([unesco, tazhin, emile], []).map((one) => one.name)).toEqual([
    "Émile Zola",
    "Marat Tazhin",
    "Organisation des Nations unies",
  ]);
});

test("an organisation whose acronym the lesson spells out is in that list and not in this one", () => {
  const acronyms = [{ acronym: "ONU", expansion: "Organisation des Nations unies", sentenceId: "s1" }];
  expect(nameGlossaryOf([unesco, tazhin], acronyms).map((one) => one.name)).toEqual(["Marat Tazhin"]);
});

test("a lesson that was published without names has an empty list, and shows none", () => {
  expect(nameGlossaryOf(undefined, [])).toEqual([]);
  expect(render(<NameGlossary names={[]} language="fr" />)).toBe("");
});

test("a name leads to its first mention, and a role to the sentence that says so", () => {
  const html = render(<NameGlossary names={[tazhin, unesco]} language="fr" />);
  expect(textOf(html)).toBe(
    "Personnes et organisations Marat Tazhin ministre kazakh Organisation des Nations unies ONU",
  );
  expect(html).toContain('href="#s2"');
  expect(html).toContain('href="#s3"');
});
