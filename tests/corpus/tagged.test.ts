import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fr } from "@/lib/language/fr/fr";
import { CLOSED_WORDS } from "@/lib/language/fr/tagging/closed-words";
import { compileConstraint } from "@/lib/language/fr/tagging/constraint";
import { CONSTRAINTS } from "@/lib/language/fr/tagging/constraints";
import { POS } from "@/lib/language/lexicon";
import { french } from "../support/french";
import { sampleOf, scoreOf } from "./tagged-sample";

const { tag } = french;

/** What real texts are made of, in no order. */
const PIECES = sampleOf("build").flatMap(({ tokens }) => tokens.map(({ form }) => form));

describe.each(CONSTRAINTS)("$name", ({ example: [sentence, word, pos] }) => {
  test(`${sentence} → ${word} ${pos}`, () => {
    expect(tag(sentence).find(({ form }) => form === word)?.pos).toBe(pos);
  });
});

describe("the constraints", () => {
  test("have names of their own", () => {
    expect(new Set(CONSTRAINTS.map(({ name }) => name)).size).toBe(CONSTRAINTS.length);
  });

  test.each([
    ["a class that does not exist", { select: "VERB", if: [] }],
    ["a trait that does not exist", { select: "V", if: ["-1 CAPITALS"] }],
    ["a condition without a place", { select: "V", if: ["NEG"] }],
  ])("%s is a mistake", (_, faulty) => {
    expect(() => compileConstraint({ name: "faulty", example: ["", "", "X"], ...faulty })).toThrow("faulty");
  });

  test("never take a word's last reading", () => {
    const rule = compileConstraint({ name: "greedy", example: ["", "", "X"], remove: "N", if: [] });
    const noun = CLOSED_WORDS.get("monde")?.mask ?? 0;
    expect(rule.apply({ masks: [noun], traits: [0], words: ["monde"] }, 0)).toBe(noun);
  });
});

describe("the hand-tagged sample", () => {
  test("both parts are long enough to tell", () => {
    expect(scoreOf("build", tag).all).toBeGreaterThanOrEqual(2_700);
    expect(scoreOf("measure", tag).all).toBeGreaterThanOrEqual(1_180);
  });

  test("of the part that the constraints were written with, seven tokens are wrong or open to argument", () => {
    expect(scoreOf("build", tag).wrong.map((fault) => fault.replace(/ in «.*/u, ""))).toEqual([
      "diesel: ADJ for NOUN",
      "Cent: PROPN for NUM",
      "Ans: PROPN for NOUN",
      "juniors: NOUN for ADJ",
      "que: PRON for SCONJ",
      "des: ADP for DET",
      "chute: NOUN for VERB",
    ]);
  });

  test("of the part that they never saw, at least 97 in 100 are right", () => {
    const { all, wrong } = scoreOf("measure", tag);
    expect(1 - wrong.length / all).toBeGreaterThanOrEqual(0.97);
  });

  test("any text is cut into tokens that stand where they say, each with a tag", () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: "binary" }))), (pieces) => {
        const text = pieces.join(" ");
        let end = 0;
        for (const token of tag(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(text.slice(token.start, token.end)).toBe(token.form);
          expect(POS).toContain(token.pos);
          end = token.end;
        }
        expect(text.slice(end).trim()).toBe("");
      }),
      { numRuns: 300, seed: 1991 },
    );
  });

  test("the same sentence gives the same tokens, whatever was read before", () => {
    const fresh = fr.tagger(french.lexicon);
    const sentences = sampleOf("build").map(({ text }) => text);
    const backwards = sentences.toReversed().map((text) => fresh(text));
    expect(backwards.toReversed()).toEqual(sentences.map((text) => tag(text)));
  });

  test("lemmas are told where the lexicon knows them", () => {
    const sentence = "Les élus ont signé l’accord qu’elles attendaient à Paris.";
    expect(tag(sentence).map(({ form, pos, lemma }) => `${form} ${pos} ${lemma ?? "–"}`)).toEqual([
      "Les DET le",
      "élus NOUN élu",
      "ont AUX avoir",
      "signé VERB signer",
      "l’ DET le",
      "accord NOUN accord",
      "qu’ PRON que",
      "elles PRON il",
      "attendaient VERB attendre",
      "à ADP à",
      "Paris PROPN Paris",
      ". PUNCT –",
    ]);
  });
});
