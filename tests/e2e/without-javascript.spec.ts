import { expect, test } from "./page-checks";
import { answer, continueLink, expectProof, fill, openQuestion, positionOf } from "./quiz-page";

test.use({ javaScriptEnabled: false });

test.describe.configure({ timeout: 120_000 });

test("everything works as plain forms", async ({ page }) => {
  const email = `sans.script.${Date.now()}@exemple.fr`;
  await page.goto("/");
  await page
    .getByRole("button", { name: /3 questions|Commencer/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/quiz\/[^/?]+$/);

  await test.step("an empty answer is asked again", async () => {
    await page.getByRole("button", { name: "Vérifier" }).click();
    await expect(page.getByText("Choisissez une réponse, ou dites que vous ne savez pas.")).toBeVisible();
    expect(await positionOf(page)).toBe(1);
  });

  await test.step("three questions and their result", async () => {
    for (let position = 1; position <= 3; position++) {
      const known = await answer(page, position !== 2);
      await expect(page).toHaveURL(new RegExp(`question=${position}`));
      await expectProof(page, known);
      await continueLink(page).click();
    }
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Résultat : 2 sur 3");
    await page.getByRole("link", { name: /^Toutes/ }).click();
    await expect(page.getByRole("article")).toHaveCount(3);
  });

  await test.step("a report", async () => {
    await page.getByRole("button", { name: "Refaire l’erreur" }).click();
    const known = await openQuestion(page);
    await fill(page, known, true);
    await page.getByText("Signaler", { exact: true }).click();
    await page.getByLabel("La question n’est pas claire").check();
    await page.getByRole("button", { name: "Envoyer" }).click();
    await expect(page.getByText("Question signalée.")).toBeVisible();
  });

  await test.step("an account", async () => {
    await page.goto("/inscription");
    await page.getByLabel("Adresse e-mail").fill("pas une adresse");
    await page.getByLabel("Mot de passe", { exact: true }).fill("court");
    await page.getByRole("button", { name: "Créer le compte" }).click();
    await expect(page.getByLabel("Adresse e-mail")).toHaveAccessibleDescription(/n’est pas complète/);
    await expect(page.getByLabel("Mot de passe", { exact: true })).toHaveAccessibleDescription(/8 caractères/);
    await page.getByLabel("Adresse e-mail").fill(email);
    await page.getByLabel("Mot de passe", { exact: true }).fill("une petite phrase à moi");
    await page.getByRole("button", { name: "Créer le compte" }).click();
    await expect(page).toHaveURL(/\/progres/);
    await page.goto("/compte");
    await expect(page.getByText(email)).toBeVisible();
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await expect(page).toHaveURL(/\/connexion/);
  });
});
