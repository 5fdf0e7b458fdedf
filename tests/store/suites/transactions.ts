import { expect, test } from "vitest";
import { db, inTransaction } from "@/lib/store/client";
import { createLearner, findLearner } from "@/lib/store/learners";
import { fresh, NOW } from "../stage";

export function transactionsSuite(): void {
  test("what a transaction that fails had written is not there", async () => {
    const id = fresh("learner");
    const work = inTransaction(async (tx) => {
      await createLearner(tx, { id, now: NOW });
      throw new Error("power cut");
    });
    await expect(work).rejects.toThrow("power cut");
    expect(await findLearner(id)).toBeNull();
  });

  test("a reader never sees the middle of a transaction", async () => {
    const id = fresh("learner");
    await inTransaction(async (tx) => {
      await createLearner(tx, { id, now: NOW });
      expect(await findLearner(id)).toBeNull();
    });
    expect(await findLearner(id)).toMatchObject({ id, isGuest: true });
  });

  test("units of work that arrive together are all done", async () => {
    const ids = Array.from({ length: 20 }, () => fresh("learner"));
    await Promise.all(ids.map((id) => inTransaction((tx) => createLearner(tx, { id, now: NOW }))));
    expect(await db.learner.count({ where: { id: { in: ids } } })).toBe(20);
  });
}
