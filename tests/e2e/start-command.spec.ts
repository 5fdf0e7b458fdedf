import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "@playwright/test";
import { startServer } from "../support/server";

const folder = mkdtempSync(join(tmpdir(), "reperes-start-"));
const env = { DATABASE_URL: `file:${join(folder, "reperes.db")}`, NEXTAUTH_URL: "" };

test.describe.configure({ mode: "serial", timeout: 120_000 });
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A port that is taken for as long as the test holds it. */
async function takePort(): Promise<{ port: number; free: () => void }> {
  const owner = createServer();
  await new Promise<void>((resolve) => owner.listen(0, resolve));
  return { port: (owner.address() as AddressInfo).port, free: () => void owner.close() };
}

const isServed = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

test("npm start serves the course at the address that it prints", async () => {
  const server = await startServer("npm", env);
  const page = await fetch(server.address);
  await server.end("SIGTERM");

  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Kazakhstan");
});

test("a second start has nothing to prepare and serves within ten seconds", async () => {
  const begin = performance.now();
  const server = await startServer("npm", env);
  const seconds = (performance.now() - begin) / 1000;
  await server.end("SIGTERM");

  expect(server.output()).not.toContain("Preparing");
  expect(seconds).toBeLessThan(10);
});

test("a port that is taken is left alone, and the next free one is said", async () => {
  const { port, free } = await takePort();
  const server = await startServer("serve", { ...env, PORT: String(port) });
  const served = await isServed(server.address);
  const code = await server.end("SIGTERM");
  free();

  expect(served).toBe(true);
  expect(server.address).not.toBe(`http://localhost:${port}`);
  expect(server.output()).toContain(`Port ${port} is taken; using ${server.address.split(":").at(-1)}.`);
  expect(code).toBe(0);
});

test("a port that is no number is refused in one line", async () => {
  await expect(startServer("serve", { ...env, PORT: "huit" })).rejects.toThrow(
    'It ended with 1 before it served:\nPORT must be a number from 1 to 65535, not "huit".\n',
  );
});

for (const signal of ["SIGINT", "SIGTERM", "SIGKILL"] as const) {
  test(`${signal} to npm leaves nothing running`, async () => {
    const server = await startServer("npm", env);
    await server.end(signal);

    await expect.poll(() => isServed(server.address)).toBe(false);
    expect(() => process.kill(-server.process.pid!, 0), "a process of it still lives").toThrow("ESRCH");
  });
}
