import { describe, expect, test } from "vitest";
import { ResultRun } from "@/components/quiz/result-run";
import { ResultScore } from "@/components/quiz/result-score";
import { render, textOf } from "../render";

describe("the score", () => {
  test("of a first quiz is compared with nothing", () => {
    const text = textOf(render(<ResultScore score={{ earned: 8, outOf: 10 }} last={null} best={null} />));
    expect(text).toBe("8 sur 10 Votre premier quiz : c’est noté.");
  });

  test("is written as French writes numbers, and says the number of questions only where it differs", () => {
    const text = textOf(
      render(
        <ResultScore
          score={{ earned: 7.5, outOf: 10 }}
          last={{ earned: 6, outOf: 10 }}
          best={{ earned: 3, outOf: 3 }}
        />,
      ),
    );
    expect(text).toBe("7,5 sur 10 La dernière fois 6 Votre meilleur score 3 sur 3");
  });
});

test("the run of ticks says in words what its colours show", () => {
  const html = render(
    <ResultRun
      questions={[
        { position: 1, verdict: "right" },
        { position: 2, verdict: "wrong" },
        { position: 3, verdict: "partial" },
        { position: 4, verdict: "open" },
      ]}
      hrefOf={(position) => `#q${position}`}
    />,
  );
  const labels = [...html.matchAll(/<a[^>]*aria-label="([^"]*)"/g)].map(([, label]) => textOf(label ?? ""));
  expect(labels).toEqual([
    "Question 1 : juste",
    "Question 2 : erreur",
    "Question 3 : en partie juste",
    "Question 4 : pas encore répondue",
  ]);
});
