import { createServer, type AddressInfo } from "node:net";
import { expect, test as base } from "@playwright/test";
import { ownServer, type OwnServer } from "./own-server";

const test = base.extend<OwnServer>(ownServer);

test.describe.configure({ timeout: 120_000 });

const isServed = (address: string): Promise<boolean> =>
  fetch(address).then(
    ({ ok }) => ok,
    () => false,
  );

test("npm start serves the course at the address that it prints", async ({ start }) => {
  const { address } = await start("npm", {});
  const page = await fetch(address);

  expect(page.status).toBe(200);
  expect(await page.text()).toContain("Kazakhstan");
});

test("a second start has nothing to prepare", async ({ start }) => {
  await (await start("npm", {})).end("SIGTERM");

  expect((await start("npm", {})).output()).not.toContain("Preparing");
});

test("a port that is taken is left alone, and the next free one is said", async ({ start }) => {
  const owner = createServer();
  await new Promise<void>((resolve) => owner.listen(0, resolve));
  const { port } = owner.address() as AddressInfo;
  const server = await start("serve", { PORT: String(port) });

  expect(await isServed(server.address)).toBe(true);
  expect(server.address).not.toBe(`http://localhost:${port}`);
  expect(server.output()).toContain(`Port ${port} is taken; using ${server.address.split(":").at(-1)}.`);
  owner.close();
});

test("a port that is no number is refused in one line", async ({ start }) => {
  await expect(start("serve", { PORT: "huit" })).rejects.toThrow(
    'It ended with 1 before it served:\nPORT must be a number from 1 to 65535, not "huit".\n',
  );
});

test("a server that is asked to stop ends well", async ({ start }) => {
  const server = await start("serve", {});

  expect(await server.end("SIGTERM")).toBe(0);
});

for (const signal of ["SIGINT", "SIGTERM", "SIGKILL"] as const) {
  test(`${signal} to npm alone leaves nothing running`, async ({ start }) => {
    const server = await start("npm", {});
    server.process.kill(signal);

    await expect.poll(() => isServed(server.address)).toBe(false);
    await expect.poll(() => server.isRunning()).toBe(false);
  });
}

test("whatever address a client claims, its sign-ins are counted by its own", async ({ start }) => {
  const { address } = await start("serve", { TRUST_PROXY: "false" });
  const csrf = await fetch(`${address}/api/auth/csrf`);
  const { csrfToken } = (await csrf.json()) as { csrfToken: string };
  const cookie = csrf.headers.getSetCookie().map((line) => line.split(";")[0]);
  const refusals: string[] = [];
  for (let claim = 1; claim <= 6; claim++) {
    const response = await fetch(`${address}/api/auth/callback/credentials`, {
      method: "POST",
      headers: { cookie: cookie.join("; "), "x-forwarded-for": `192.0.2.${claim}` },
      body: new URLSearchParams({ csrfToken, json: "true", email: `${claim}@exemple.fr`, password: "pas le bon" }),
    });
    const { url } = (await response.json()) as { url: string };
    refusals.push(new URL(url).searchParams.get("error") ?? "");
  }

  expect(refusals).toEqual([...Array<string>(5).fill("wrong-credentials"), "too-many-requests"]);
});
