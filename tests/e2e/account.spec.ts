import type { Browser, Page } from "@playwright/test";
import { expect, expectAccessible, test } from "./page-checks";
import { answerAll } from "./quiz-page";

const PASSWORD = "un trait sur la ligne du temps";
const NEXT_PASSWORD = "le repère suivant, un peu plus loin";

test("an account on several devices: answers are added, devices and passwords change hands", async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(180_000);
  const email = `dana.${Date.now()}@exemple.fr`;

  await test.step("errors stand beside their fields, the first one takes the focus", async () => {
    await page.goto("/inscription");
    await page.getByLabel("Mot de passe", { exact: true }).fill("court");
    await page.getByRole("button", { name: "Créer le compte" }).click();
    await expect(page.getByLabel("Adresse e-mail")).toBeFocused();
    await expect(page.getByLabel("Adresse e-mail")).toHaveAccessibleDescription("Écrivez votre adresse e-mail.");
    await expect(page.getByLabel("Mot de passe", { exact: true })).toHaveAccessibleDescription(
      /8 caractères au moins\.$/,
    );
    await expect(page).toHaveTitle(/^Erreur/);
    await expectAccessible(page);
  });

  await test.step("a password can be seen while it is chosen", async () => {
    const password = page.getByLabel("Mot de passe", { exact: true });
    await page.getByLabel("Adresse e-mail").fill(email);
    await password.fill(PASSWORD);
    await expect(page.getByText("30 caractères")).toBeVisible();
    await page.getByRole("button", { name: "Afficher le mot de passe" }).click();
    await expect(password).toHaveAttribute("type", "text");
    await page.getByRole("button", { name: "Créer le compte" }).click();
    await expect(page).toHaveURL(/\/progres/);
  });

  const other = await newPage(browser, baseURL);
  await test.step("signing in where a guest has answered offers to add the answers", async () => {
    await other.goto("/");
    await other
      .getByRole("button", { name: /3 questions|Commencer/ })
      .first()
      .click();
    await answerAll(other, 3, [2]);
    await signIn(other, email, PASSWORD);
    await expect(other.getByRole("heading", { name: "3 réponses de cet appareil" })).toBeVisible();
    await expectAccessible(other);
    await other.getByRole("button", { name: "Ajouter" }).click();
    await expect(other).toHaveURL(/\/progres/);
    await expect(other.getByRole("img", { name: /^Scores/ })).toHaveAccessibleName(/2 \/ 3$/);
    await page.goto("/progres");
    await expect(page.getByRole("img", { name: /^Scores/ })).toHaveAccessibleName(/2 \/ 3$/);
  });

  await test.step("answers that are ignored are in no account", async () => {
    const third = await newPage(browser, baseURL);
    await third.goto("/");
    await third
      .getByRole("button", { name: /3 questions|Commencer/ })
      .first()
      .click();
    await answerAll(third, 3);
    await signIn(third, email, PASSWORD);
    await third.getByRole("button", { name: "Ignorer" }).click();
    await expect(third.getByRole("img", { name: /^Scores/ })).toHaveAccessibleName(/: 2 \/ 3$/);
    await third.context().close();
  });

  await test.step("a device that is disconnected is", async () => {
    await page.goto("/compte");
    await expect(page.getByText("Cet appareil, connecté")).toBeVisible();
    const revoke = page.getByRole("button", { name: /^Déconnecter l’appareil/ });
    const devices = await revoke.count();
    await revoke.first().click();
    await expect(revoke).toHaveCount(devices - 1);
    await revoke.first().click();
    await expect(revoke).toHaveCount(devices - 2);
    await other.goto("/compte");
    await expect(other).toHaveURL(/\/connexion/);
  });

  await test.step("the password changes, the old one opens nothing", async () => {
    await page.getByLabel("Mot de passe actuel").fill("ce n’est pas lui");
    await page.getByLabel("Nouveau mot de passe").fill(NEXT_PASSWORD);
    await page.getByRole("button", { name: "Changer le mot de passe" }).click();
    await expect(page.getByLabel("Mot de passe actuel")).toHaveAccessibleDescription(/pas votre mot de passe actuel/);
    await page.getByLabel("Mot de passe actuel").fill(PASSWORD);
    await page.getByLabel("Nouveau mot de passe").fill(NEXT_PASSWORD);
    await page.getByRole("button", { name: "Changer le mot de passe" }).click();
    await expect(page.getByText("Le mot de passe est changé.")).toBeVisible();
    await signIn(other, email, PASSWORD);
    await expect(other.getByText("ne vont pas ensemble")).toBeVisible();
  });
  await other.context().close();
});

const newPage = async (browser: Browser, baseURL: string | undefined): Promise<Page> =>
  (await browser.newContext({ locale: "fr-FR", ...(baseURL ? { baseURL } : {}) })).newPage();

async function signIn(page: Page, email: string, password: string): Promise<void> {
  await page.goto("/connexion");
  await page.getByLabel("Adresse e-mail").fill(email);
  await page.getByLabel("Mot de passe", { exact: true }).fill(password);
  await page.getByRole("button", { name: "Se connecter" }).click();
}
