import AxeBuilder from "@axe-core/playwright";
import { expect, test as base, type Page } from "@playwright/test";

/** Browser complaints that make a test fail: errors, and whatever the Content-Security-Policy refused. */
const isComplaint = (type: string, text: string): boolean =>
  type === "error" || /content.security.policy|refused to/i.test(text);

/** A test whose browser may not complain. `complaints` holds what it said; a test that expects one empties it. */
export const test = base.extend<{ complaints: string[] }>({
  complaints: [
    async ({ context }, use) => {
      const said: string[] = [];
      context.on("console", (message) => {
        if (isComplaint(message.type(), message.text())) said.push(`${message.text()} (${message.page()?.url()})`);
      });
      context.on("weberror", (error) => said.push(String(error.error())));
      await use(said);
      expect(said, "what the browser complained of").toEqual([]);
    },
    { auto: true },
  ],
});

/** WCAG 2.2 AA as far as a machine can tell: nothing serious on the page that is open. */
export async function expectAccessible(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"])
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === "serious" || impact === "critical")
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`);
  expect(grave, `at ${page.url()}`).toEqual([]);
}

export { expect };
