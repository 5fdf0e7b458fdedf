import { expect, test } from "vitest";
import { Unbroken } from "@/components/quiz/stem";
import { render } from "../render";

test.each([
  ["Quel texte signe-t-il ?", '<span class="nb">signe-t-il</span>'],
  ["Où est-elle née ?", '<span class="nb">est-elle</span>'],
  ["Que s’est-il passé ?", '<span class="nb">s’est-il</span>'],
])("%s keeps its verb and its pronoun on one line", (stem, expected) => {
  expect(render(<Unbroken text={stem} />)).toContain(expected);
});

test("a long compound may break", () => {
  expect(render(<Unbroken text="la non-prolifération" />)).toBe("la non-prolifération");
});
