import { expect, expectAccessible, test } from "./page-checks";
import { continueLink } from "./quiz-page";
import { knownQuestion } from "./answer-key";
import { startQuizOf } from "./deal-kinds";

/** A question whose answer is a day, as its content is stored. */
const FULL_DATE = '%"accepted":["____-__-__"%';

test("a typed date is read back, asked again when it cannot be read, and completed when it is coarse", async ({
  page,
}) => {
  test.setTimeout(120_000);
  const known = knownQuestion(await startQuizOf(page, "date-typed", 1, FULL_DATE), 1);
  const [, rest = "", year = ""] = /^(.+) (\d{4})$/.exec(known.reveal.keyText) ?? [];
  const field = page.getByRole("textbox");

  await test.step("what cannot be read is not wrong", async () => {
    await field.fill("un beau matin");
    await page.getByRole("button", { name: "Vérifier" }).click();
    await expect(page.getByText("Je n’ai pas su lire cette date.")).toBeVisible();
    await expect(field).toHaveValue("un beau matin");
    await expect(field).toBeFocused();
    await expectAccessible(page);
  });

  await test.step("it is read back in words as it is typed", async () => {
    await field.fill("14/7/89");
    await expect(page.getByText("14 juillet 1989")).toBeVisible();
    await expect(page.getByText("date complète")).toBeVisible();
    await expect(page.getByRole("img", { name: "Votre date sur l’année 1989" })).toBeVisible();
  });

  await test.step("the year alone is right so far: the day is asked, the first answer stays in sight", async () => {
    await field.fill(year);
    await page.getByRole("button", { name: "Vérifier" }).click();
    await expect(page.getByLabel(/C’est juste jusque-là\. Quel jour/)).toBeFocused();
    await expect(page.getByText("Votre première réponse", { exact: true })).toBeVisible();
    await page.reload();
    await expect(page.getByLabel(/C’est juste jusque-là\. Quel jour/)).toBeVisible();
    await expect(page.locator(".kept-first")).toContainText(year);
    await expectAccessible(page);
  });

  await test.step("the rest completes it", async () => {
    await page.getByRole("textbox").fill(rest);
    await expect(page.locator("#echo").filter({ hasText: known.reveal.keyText })).toBeVisible();
    await page.getByRole("button", { name: "Vérifier" }).click();
    await expect(continueLink(page)).toBeFocused();
    await expect(page.locator(".written.yes")).toContainText("exact");
  });
});
