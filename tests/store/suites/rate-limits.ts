import { afterEach, expect, test, vi } from "vitest";
import { db, disconnect } from "@/lib/store/client";
import { consumeLimit, countFailure, forgetFailures, requireNoDelay } from "@/lib/store/rate-limits";
import { anotherInstance, fresh, NOW } from "../stage";

const SECOND_MS = 1_000;
const tooMany = { code: "too-many-requests" };

/** Only the clock is set by hand; timers run, as the drivers need them. */
const setClock = (ms: number) => vi.useFakeTimers({ toFake: ["Date"], now: NOW.getTime() + ms });

export function rateLimitsSuite(): void {
  afterEach(() => void vi.useRealTimers());

  test("five sign-ins a minute for one address, the sixth is refused", async () => {
    setClock(0);
    const address = fresh("192.0.2.1");
    for (let count = 1; count <= 5; count++) await consumeLimit("sign-in", address);
    await expect(consumeLimit("sign-in", address)).rejects.toMatchObject(tooMany);
    await consumeLimit("sign-in", fresh("192.0.2.2"));
  });

  test("a window ends when its time is over, not later for having been refused", async () => {
    setClock(0);
    const address = fresh("192.0.2.1");
    for (let count = 1; count <= 5; count++) await consumeLimit("sign-in", address);
    setClock(59 * SECOND_MS);
    await expect(consumeLimit("sign-in", address)).rejects.toMatchObject(tooMany);
    setClock(61 * SECOND_MS);
    await consumeLimit("sign-in", address);
  });

  test("windows that are over leave nothing behind", async () => {
    setClock(0);
    const address = fresh("192.0.2.1");
    const kept = () => db.rateLimit.count({ where: { key: { endsWith: address } } });
    await consumeLimit("sign-in", address);
    expect(await kept()).toBe(1);
    setClock(61 * SECOND_MS);
    await consumeLimit("sign-in", fresh("192.0.2.2"));
    expect(await kept()).toBe(0);
  });

  test("each limit counts apart", async () => {
    setClock(0);
    const key = fresh("one");
    for (let count = 1; count <= 3; count++) await consumeLimit("registration", key);
    await expect(consumeLimit("registration", key)).rejects.toMatchObject(tooMany);
    await consumeLimit("sign-in", key);
  });

  test("instances share the count, also when all ask at once", async () => {
    const address = fresh("192.0.2.1");
    const other = await anotherInstance(async () => ({
      ...(await import("@/lib/store/rate-limits")),
      ...(await import("@/lib/store/client")),
    }));
    const asked = Array.from({ length: 10 }, (_, index) =>
      index % 2 === 0 ? consumeLimit("sign-in", address) : other.consumeLimit("sign-in", address),
    );
    const ended = await Promise.allSettled(asked);
    expect(other.disconnect).not.toBe(disconnect);
    await other.disconnect();
    expect(ended.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  });

  test("wrong passwords of one account cost more and more time, and a right one forgets them", async () => {
    setClock(0);
    const email = fresh("lea");
    const free = () => requireNoDelay(email);
    for (let count = 1; count <= 3; count++) await countFailure(email);
    await free();
    await countFailure(email);
    await expect(free()).rejects.toMatchObject(tooMany);
    setClock(3 * SECOND_MS);
    await free();

    await countFailure(email);
    setClock(6 * SECOND_MS);
    await expect(free()).rejects.toMatchObject(tooMany);
    setClock(8 * SECOND_MS);
    await free();

    await countFailure(email);
    await forgetFailures(email);
    await free();
    await countFailure(email);
    await free();
  });

  test("an account never waits longer than a quarter of an hour", async () => {
    setClock(0);
    const email = fresh("lea");
    for (let count = 1; count <= 30; count++) await countFailure(email);
    setClock(899 * SECOND_MS);
    await expect(requireNoDelay(email)).rejects.toMatchObject(tooMany);
    setClock(901 * SECOND_MS);
    await requireNoDelay(email);
  });
}
