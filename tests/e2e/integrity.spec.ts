import type { Page } from "@playwright/test";
import { keptAnswers, knownQuestion, knownQuestions } from "./answer-key";
import { answer, attemptOf, continueLink, fill, openQuestion, plain } from "./quiz-page";
import { expect, test } from "./page-checks";

test.describe.configure({ timeout: 240_000 });

test("nothing that is sent before the answer holds the key, the evidence or the explanation", async ({ page }) => {
  await startWholeCourse(page);
  const attemptId = attemptOf(page);
  const total = knownQuestions(attemptId).length;

  for (let position = 1; position <= Math.min(total, 12); position++) {
    const html = await (await page.request.get(`/quiz/${attemptId}`)).text();
    const payload = await (await page.request.get(`/quiz/${attemptId}`, { headers: { rsc: "1" } })).text();
    const known = knownQuestion(attemptId, position);
    for (const sent of [plain(html), plain(payload)]) {
      expect(sent, "the page does show the question").toContain(plain(known.question.stem).slice(0, 30));
      for (const secret of secretsOf(attemptId, position)) expect(sent.includes(secret), secret).toBe(false);
    }
    if (["date", "text"].includes(known.question.control.type)) {
      for (const sent of [html, payload]) {
        expect(wherePossible(sent, known.reveal.keyText)).not.toMatch(standingAlone(known.reveal.keyText));
      }
    }
    await page.goto(`/quiz/${attemptId}`);
    const margin = words(await page.locator(".note").innerText());
    expect(margin, "the margin names the section, not the answer").not.toContain(words(known.reveal.keyText));
    await answer(page, position % 3 === 0);
  }
});

test("the address of a correction tells nothing before its question is answered", async ({ page }) => {
  await startWholeCourse(page);
  const attemptId = attemptOf(page);
  const html = plain(await (await page.request.get(`/quiz/${attemptId}?question=2`)).text());
  expect(html).toContain(plain("Question 1 sur"));
  for (const secret of [...secretsOf(attemptId, 1), ...secretsOf(attemptId, 2)])
    expect(html.includes(secret), secret).toBe(false);
});

test("a second submission gives back the first grade", async ({ page, context }) => {
  await startWholeCourse(page);
  const attemptId = attemptOf(page);
  const other = await context.newPage();
  await other.goto(page.url());
  const known = await openQuestion(page);
  await fill(page, known, false);
  await fill(other, known, true);
  await Promise.all([page, other].map((tab) => tab.getByRole("button", { name: "Vérifier" }).click()));
  await Promise.all([page, other].map((tab) => expect(continueLink(tab)).toBeVisible()));

  const kept = keptAnswers(attemptId);
  expect(kept).toHaveLength(1);
  const verdicts = await Promise.all([page, other].map((tab) => tab.locator(".verdict").innerText()));
  expect(verdicts[0], "both tabs show the one grade that is kept").toBe(verdicts[1]);
});

test("someone else’s attempt is not found", async ({ page, browser, baseURL, complaints }) => {
  await startWholeCourse(page);
  const addresses = [page.url(), `${page.url()}/resultat`];
  const stranger = await browser.newContext(baseURL ? { baseURL } : {});
  const other = await stranger.newPage();
  for (const address of addresses) {
    expect((await other.goto(address))?.status(), "a first visit").toBe(404);
  }
  await startWholeCourse(other);
  for (const address of addresses) {
    expect((await other.goto(address))?.status(), "another guest").toBe(404);
  }
  await stranger.close();
  complaints.length = 0;
});

/** What only the answer brings: words of the sentence that neither question nor heading has, and the fields of a key. */
function secretsOf(attemptId: string, position: number): string[] {
  const { evidence, question, sectionTitle } = knownQuestion(attemptId, position);
  const whole = plain(evidence.before + evidence.quote + evidence.after);
  const { control } = question;
  const options = "options" in control ? control.options : "items" in control ? control.items : [];
  const asked = [question.context ?? "", question.stem, sectionTitle ?? "", ...options.map(({ label }) => label)].map(
    plain,
  );
  const windows = Array.from({ length: Math.max(1, whole.length - 40) }, (_, start) => whole.slice(start, start + 40));
  const sentence = windows.filter((window) => window.length === 40 && !asked.some((text) => text.includes(window)));
  return [...sentence, '"isKey"', '"isRight"', '"evidence"'];
}

/** A page counts its own parts: a short number is looked for in what it says of the question, anything else everywhere. */
function wherePossible(sent: string, key: string): string {
  if (!/^\d{1,3}\p{L}{0,2}$/u.test(key)) return sent;
  const [question] = /\\?"question\\?":\{.*?\\?"followUp/su.exec(sent) ?? [];
  if (question === undefined) throw new Error("the page holds no question");
  return question;
}

/** A date as words of their own, whatever its spaces: "2010" within an identifier says nothing. */
const standingAlone = (date: string): RegExp =>
  new RegExp(`(?<![\\w-])${date.split(/\s/).join("(?:\\s|&nbsp;)")}(?![\\w-])`, "u");

/** Words alone, between spaces: no capitals, accents or signs. */
const words = (text: string): string =>
  ` ${text
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^\p{L}\d]+/gu, " ")
    .toLowerCase()
    .trim()} `;

/** A quiz on all there is, from its choice. */
async function startWholeCourse(page: Page): Promise<void> {
  await page.goto("/");
  const course = await page
    .getByRole("link")
    .evaluateAll((links) =>
      links.map((link) => link.getAttribute("href") ?? "").find((href) => /^\/cours\/[^/]+$/.test(href)),
    );
  await page.goto(`${course}/quiz`);
  await page.getByRole("radio", { name: "20", exact: true }).check();
  await page.getByRole("button", { name: "Commencer" }).click();
  await expect(page).toHaveURL(/\/quiz\//);
}
