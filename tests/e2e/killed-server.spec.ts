import { freePort } from "../support/free-port";
import { ownServer, type OwnServer } from "./own-server";
import { expect, test as base } from "./page-checks";
import { continueLink } from "./quiz-page";

const test = base.extend<OwnServer>(ownServer);

test("an answer is kept once the server has said so, even if the server is killed that moment", async ({
  page,
  start,
  complaints,
}) => {
  test.setTimeout(240_000);
  const PORT = String(await freePort());

  const first = await start("npm", { PORT });
  await page.goto(first.address);
  await page
    .getByRole("button", { name: /3 questions|Commencer/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/quiz\/[^/?]+$/, { timeout: 30_000 });
  const quiz = page.url();
  await page.getByRole("radio").first().check();
  const answered = page.waitForResponse(
    (response) => response.request().method() === "POST" && response.url() === quiz,
  );
  await page.getByRole("button", { name: "Vérifier" }).click();
  expect((await answered).ok()).toBe(true);
  await first.kill();

  await start("serve", { PORT });
  await page.goto(`${quiz}?question=1`);
  await expect(continueLink(page), "the correction of the first question").toBeVisible();
  await page.goto(quiz);
  await expect(page.getByRole("progressbar")).toHaveAttribute("aria-valuenow", "2");
  complaints.length = 0; // of the connection that broke
});
