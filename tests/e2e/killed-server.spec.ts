import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort } from "../support/free-port";
import { startServer } from "../support/server";
import { expect, test } from "./page-checks";
import { continueLink } from "./quiz-page";

test("an answer is kept once the server has said so, even if the server is killed that moment", async ({ page }) => {
  test.setTimeout(120_000);
  const folder = mkdtempSync(join(tmpdir(), "reperes-killed-"));
  const settings = {
    PORT: String(await freePort()),
    DATABASE_URL: `file:${join(folder, "reperes.db")}`,
    NEXTAUTH_URL: "",
  };

  const first = await startServer("npm", settings);
  await page.goto(first.address);
  await page
    .getByRole("button", { name: /3 questions|Commencer/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/quiz\/[^/?]+$/);
  const quiz = page.url();
  const option = page.getByRole("radio").first();
  const chosen = await option.getAttribute("value");
  await option.check();
  const response = page.waitForResponse((answer) => answer.request().method() === "POST");
  await page.getByRole("button", { name: "Vérifier" }).click();
  await (await response).finished();
  await first.kill();

  const second = await startServer("serve", settings);
  await page.goto(`${quiz}?question=1`);
  await expect(continueLink(page), "the correction of the first question").toBeVisible();
  await page.goto(quiz);
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "2");
  expect(chosen).toBeTruthy();

  await second.kill();
  rmSync(folder, { recursive: true });
});
