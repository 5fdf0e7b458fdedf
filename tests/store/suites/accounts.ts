import { expect, test } from "vitest";
import { addAnswer } from "@/lib/store/attempts";
import { db, inTransaction } from "@/lib/store/client";
import { claimLearner, findLearner } from "@/lib/store/learners";
import {
  createSession,
  findSession,
  listSessions,
  revokeOtherSessions,
  revokeSession,
  touchSession,
} from "@/lib/store/sessions";
import {
  changePasswordHash,
  changeSettings,
  createUser,
  deleteUser,
  findCredentials,
  findUser,
  findUserIdByAccount,
  linkAccount,
} from "@/lib/store/users";
import { fresh, minutesLater, NOW, rightAnswer, sitting } from "../stage";

const EXPIRY = minutesLater(60);
const address = () => `${fresh("lea")}@exemple.fr`;
const account = (email = address()) => inTransaction((tx) => createUser(tx, { email, passwordHash: "hash", now: NOW }));
const session = (userId: string, userAgent: string | null = "Firefox") =>
  inTransaction((tx) => createSession(tx, { userId, userAgent, expiresAt: EXPIRY, now: NOW }));

export function accountsSuite(): void {
  test("an address is one address, however it is written", async () => {
    const email = address();
    const id = await account(`  ${email.toUpperCase()} `);
    expect(await findCredentials(email)).toEqual({ id, passwordHash: "hash" });
    expect(await findUser(id)).toMatchObject({ email, hasPassword: true, timeZone: "Europe/Paris", retention: 0.9 });
    await expect(account(email)).rejects.toMatchObject({ code: "email-taken" });
  });

  test("of two accounts registered at once with one address, one is made", async () => {
    const email = address();
    const ended = await Promise.allSettled([account(email), account(email)]);
    expect(ended.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  test("unknown people are absent", async () => {
    expect(await findCredentials("personne@exemple.fr")).toBeNull();
    expect(await findUser("personne")).toBeNull();
    expect(await findUserIdByAccount("github", "personne")).toBeNull();
  });

  test("settings and password change one by one", async () => {
    const email = address();
    const id = await account(email);
    await inTransaction((tx) => changeSettings(tx, id, { theme: "dark", retention: 0.85 }));
    await inTransaction((tx) => changePasswordHash(tx, id, "other hash"));
    expect(await findUser(id)).toMatchObject({ theme: "dark", retention: 0.85, locale: "fr" });
    expect(await findCredentials(email)).toMatchObject({ passwordHash: "other hash" });
  });

  test("an account can be opened by another provider's account", async () => {
    const userId = await account();
    const github = { provider: "github", providerAccountId: fresh("42") };
    await inTransaction((tx) => linkAccount(tx, { ...github, userId, now: NOW }));
    expect(await findUserIdByAccount("github", github.providerAccountId)).toBe(userId);
  });

  test("a session signs in until it expires", async () => {
    const userId = await account();
    const id = await session(userId);
    expect(await findSession(id, NOW)).toMatchObject({ id, userId, learnerId: null, lastSeenAt: NOW });
    expect(await findSession(id, minutesLater(59))).not.toBeNull();
    expect(await findSession(id, EXPIRY)).toBeNull();

    await inTransaction((tx) => touchSession(tx, id, { now: minutesLater(50), expiresAt: minutesLater(110) }));
    expect(await findSession(id, EXPIRY)).toMatchObject({ lastSeenAt: minutesLater(50) });
  });

  test("a revoked session signs in nobody, and only its owner can revoke it", async () => {
    const [userId, stranger] = [await account(), await account()];
    const id = await session(userId);
    const theft = inTransaction((tx) => revokeSession(tx, id, stranger, NOW));
    await expect(theft).rejects.toMatchObject({ code: "not-found" });
    expect(await findSession(id, NOW)).not.toBeNull();

    await inTransaction((tx) => revokeSession(tx, id, userId, NOW));
    expect(await findSession(id, NOW)).toBeNull();
    expect(await listSessions(userId, NOW)).toEqual([]);
  });

  test("all other sessions can be ended at once", async () => {
    const userId = await account();
    const [kept, other] = [await session(userId, "Firefox"), await session(userId, null)];
    await inTransaction((tx) => revokeOtherSessions(tx, userId, kept, NOW));
    expect(await listSessions(userId, NOW)).toEqual([
      { id: kept, userAgent: "Firefox", createdAt: NOW, lastSeenAt: NOW },
    ]);
    expect(await findSession(other, NOW)).toBeNull();
  });

  test("deleting an account deletes all that is its learner's, and nobody else's", async () => {
    const [own, other] = [await sitting(), await sitting()];
    const userId = await account();
    await inTransaction((tx) => claimLearner(tx, own.learnerId, userId));
    const sessionId = await session(userId);
    for (const { place } of [own, other]) await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer }));

    await inTransaction((tx) => deleteUser(tx, userId));
    expect(await findUser(userId)).toBeNull();
    expect(await findSession(sessionId, NOW)).toBeNull();
    expect(await findLearner(own.learnerId)).toBeNull();
    expect(await db.answer.count({ where: { attemptId: own.attemptId } })).toBe(0);
    expect(await db.answer.count({ where: { attemptId: other.attemptId } })).toBe(1);
  });
}
