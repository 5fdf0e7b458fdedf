import { createHmac } from "node:crypto";
import { beforeEach, describe, expect, test, vi } from "vitest";
import { Browser, nextHeaders, switchTo } from "./use-cases/browser";
import { openDatabase } from "./use-cases/database";

vi.mock("next/headers", () => nextHeaders);
process.env["TRUST_PROXY"] = "true";
await openDatabase();
const { playableCourse } = await import("./use-cases/playable-course");
const { fresh } = await import("./stage");
const { findAccount, findGuestId, findLearner, forgetGuest, requireAccount, requireLearner } =
  await import("@/lib/auth/session");
const { openSession, signIn } = await import("@/lib/auth/sign-in");
const { signOut } = await import("@/lib/auth/sign-out");
const { registerUser } = await import("@/lib/use-cases/register-user");
const { changePassword } = await import("@/lib/use-cases/change-password");
const { listSessions } = await import("@/lib/use-cases/list-sessions");
const { revokeSession } = await import("@/lib/use-cases/revoke-session");
const { mergeGuest } = await import("@/lib/use-cases/merge-guest");
const { readGuestOffer } = await import("@/lib/use-cases/read-guest-offer");
const { readProgress } = await import("@/lib/use-cases/read-progress");
const { startQuiz } = await import("@/lib/use-cases/start-quiz");
const { submitAnswer } = await import("@/lib/use-cases/submit-answer");
const { findReview } = await import("@/lib/store/reviews");
const { db } = await import("@/lib/store/client");
const { authOptions } = await import("@/lib/auth/next-auth");

const now = new Date();
const PASSWORD = "un repère sûr";
const SESSION = "next-auth.session-token";
const GUEST = "reperes-apprenant";

/** Each browser comes from its own address, so that limits by address stay apart. */
let addresses = 0;
function newBrowser(): Browser {
  const browser = new Browser();
  browser.headers.set("x-forwarded-for", `10.0.0.${++addresses}`);
  browser.headers.set("user-agent", "Test");
  return switchTo(browser);
}
beforeEach(() => {
  newBrowser();
});

const email = () => `${fresh("eleve")}@exemple.fr`;

/** Signs up from the browser in use, as the form's action does. */
async function signUp(address = email()) {
  const guestId = await findGuestId();
  const { userId } = await registerUser({ email: address, password: PASSWORD, guestId, address: fresh("net"), now });
  await openSession(userId, now);
  await forgetGuest();
  return { userId, email: address };
}

/** Answers one question on a fact, right or wrong. */
async function answer(learnerId: string, courseSlug: string, factId: string, isRight: boolean, at = now) {
  const scope = { factIds: [factId] };
  const wish = {
    learnerId,
    courseSlug,
    scope,
    size: "all",
    ease: "mixed",
    mode: "training",
    now: at,
    seed: "s",
  } as const;
  const { attemptId } = await startQuiz({ ...wish, onlyMistakes: false });
  const raw = { response: [isRight ? "2" : "3"] };
  await submitAnswer({ learnerId, attemptId, position: 1, raw, certainty: null, now: at });
}

describe("a guest", () => {
  test("a first visit is nobody, and a page sets no cookie", async () => {
    const browser = newBrowser();
    expect(await findLearner()).toBeNull();
    expect(browser.cookies.size).toBe(0);
  });

  test("is made by the first action and known from then on", async () => {
    const browser = newBrowser();
    const made = await requireLearner();
    expect(made).toMatchObject({ isGuest: true, email: null });
    expect(made.id).toMatch(/^[0-9a-f]{32}$/);
    expect(await requireLearner()).toEqual(made);
    expect(await findLearner()).toEqual(made);
    expect(browser.cookies.get(GUEST)?.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
  });

  test.each([
    ["another id under the same signature", (value: string) => `${"0".repeat(32)}${value.slice(32)}`],
    ["a signature by another secret", (value: string) => `${value.slice(0, 33)}${forged(value.slice(0, 32))}`],
    ["no signature", (value: string) => value.slice(0, 32)],
    ["nonsense", () => "%00"],
  ])("is not believed with %s", async (_what, change) => {
    const browser = newBrowser();
    await requireLearner();
    const cookie = browser.cookies.get(GUEST)!;
    browser.cookies.set(GUEST, { ...cookie, value: change(cookie.value) });
    expect(await findLearner()).toBeNull();
  });
});

const forged = (id: string) => createHmac("sha256", "guessed").update(id).digest("base64url");

describe("signing up", () => {
  test("makes the guest's learner the account's, in place: everything is still there", async () => {
    const courseSlug = await playableCourse();
    const guest = await requireLearner();
    await answer(guest.id, courseSlug, "b/traite", true);
    const before = await readProgress(guest.id, courseSlug, now);
    const account = await signUp();
    expect(await findLearner()).toEqual({ id: guest.id, isGuest: false, email: account.email });
    expect(await readProgress(guest.id, courseSlug, now)).toEqual(before);
    expect(before).toMatchObject({ answers: 1, scores: [{ earned: 1, outOf: 1 }] });
  });

  test("a copy of the guest's old cookie opens nothing any more", async () => {
    const browser = newBrowser();
    await requireLearner();
    const thief = browser.copy();
    await signUp();
    switchTo(thief);
    expect(await findLearner()).toBeNull();
    expect((await requireLearner()).isGuest).toBe(true);
  });

  test("without a guest makes a learner of its own", async () => {
    const account = await signUp();
    expect(await requireLearner()).toMatchObject({ isGuest: false, email: account.email });
  });

  test("an address is taken once, however it is written", async () => {
    const account = await signUp();
    newBrowser();
    await expect(signUp(` ${account.email.toUpperCase()} `)).rejects.toMatchObject({ code: "email-taken" });
  });

  test.each([
    ["sept ca", "password too-short"],
    ["Motdepasse123", "password too-common"],
    ["x".repeat(129), "password too-long"],
  ])("refuses %s", async (password, detail) => {
    const wish = { email: email(), password, guestId: null, address: fresh("net"), now };
    await expect(registerUser(wish)).rejects.toMatchObject({ code: "invalid-input", detail });
  });

  test("the fourth registration of an hour from one address is refused", async () => {
    const address = fresh("net");
    const register = () => registerUser({ email: email(), password: PASSWORD, guestId: null, address, now });
    await register();
    await register();
    await register();
    await expect(register()).rejects.toMatchObject({ code: "too-many-requests" });
  });
});

describe("signing in", () => {
  test("opens a session that next-auth reads too", async () => {
    const account = await signUp();
    const browser = newBrowser();
    await signIn({ email: account.email, password: PASSWORD, now });
    expect(await findLearner()).toMatchObject({ isGuest: false, email: account.email });
    const { value, options } = browser.cookies.get(SESSION)!;
    expect(options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/", maxAge: 2_592_000 });
    expect(await decoded(value)).toMatchObject({ sub: account.userId });
  });

  test("finds everything again on another device", async () => {
    const courseSlug = await playableCourse();
    const guest = await requireLearner();
    await answer(guest.id, courseSlug, "b/traite", false);
    const account = await signUp();
    newBrowser();
    await signIn({ email: ` ${account.email.toUpperCase()}`, password: PASSWORD, now });
    const learner = await requireLearner();
    expect(await readProgress(learner.id, courseSlug, now)).toMatchObject({
      answers: 1,
      weakest: [{ factId: "b/traite" }],
    });
  });

  test("the same refusal for a wrong password and an unknown address", async () => {
    const account = await signUp();
    const refusalFor = (address: string) =>
      signIn({ email: address, password: "un autre repère", now }).catch((error: unknown) => error);
    newBrowser();
    const [wrong, unknown] = [await refusalFor(account.email), await refusalFor(email())];
    expect(wrong).toMatchObject({ code: "wrong-credentials" });
    expect(unknown).toEqual(wrong);
    expect(await findLearner()).toBeNull();
  });

  test("the sixth attempt of a minute from one address is refused, right or wrong", async () => {
    const account = await signUp();
    newBrowser();
    const attempt = () => signIn({ email: account.email, password: PASSWORD, now });
    for (let count = 0; count < 5; count++) await attempt();
    await expect(attempt()).rejects.toMatchObject({ code: "too-many-requests" });
  });

  test("wrong passwords from many addresses make the account wait, and only it", async () => {
    const [account, other] = [await signUp(), await signUp()];
    const tries = [];
    for (let count = 0; count < 6; count++) {
      newBrowser();
      const wish = { email: account.email, password: "un autre repère", now };
      tries.push(await signIn(wish).catch((error: unknown) => (error instanceof Error ? error.message : "")));
    }
    expect(tries.at(-1)).toMatch(/^too-many-requests/);
    newBrowser();
    await signIn({ email: other.email, password: PASSWORD, now });
    expect(await findLearner()).toMatchObject({ email: other.email });
  });
});

const decoded = (token: string) => authOptions().jwt!.decode!({ token, secret: process.env["NEXTAUTH_SECRET"] ?? "" });

describe("sessions", () => {
  test("signing out ends the session, also for a copy of its cookie", async () => {
    const browser = newBrowser();
    await signUp();
    const copy = browser.copy();
    await signOut(now);
    expect(browser.cookies.has(SESSION)).toBe(false);
    switchTo(copy);
    expect(await findLearner()).toBeNull();
    expect(await decoded(copy.cookies.get(SESSION)!.value)).toBeNull();
  });

  test("a session can be ended from another device", async () => {
    const phone = newBrowser();
    const account = await signUp();
    newBrowser();
    await signIn({ email: account.email, password: PASSWORD, now });
    const here = await requireAccount();
    const sessions = await listSessions({ userId: here.userId, sessionId: here.sessionId, now });
    expect(sessions.map(({ isCurrent }) => isCurrent).toSorted()).toEqual([false, true]);
    const phoneSession = sessions.find(({ isCurrent }) => !isCurrent)!;
    await revokeSession({ userId: here.userId, sessionId: phoneSession.id, now });
    expect(await findAccount()).not.toBeNull();
    switchTo(phone);
    expect(await findAccount()).toBeNull();
  });

  test("nobody ends someone else's session", async () => {
    await signUp();
    const { sessionId } = await requireAccount();
    newBrowser();
    const other = await signUp();
    await expect(revokeSession({ userId: other.userId, sessionId, now })).rejects.toMatchObject({ code: "not-found" });
  });

  test("a session out of its time is none", async () => {
    const account = await signUp();
    await openSession(account.userId, new Date(now.getTime() - 31 * 86_400_000));
    expect(await findAccount()).toBeNull();
  });

  test("a new password ends every other session, and the old one opens nothing", async () => {
    const phone = newBrowser();
    const account = await signUp();
    newBrowser();
    await signIn({ email: account.email, password: PASSWORD, now });
    const { userId, sessionId, email: address } = await requireAccount();
    const wish = { userId, sessionId, email: address, next: "un tout autre repère", now };
    await expect(changePassword({ ...wish, current: "faux" })).rejects.toMatchObject({ code: "wrong-credentials" });
    await changePassword({ ...wish, current: PASSWORD });
    expect(await findAccount()).toMatchObject({ sessionId });
    switchTo(phone);
    expect(await findAccount()).toBeNull();
    newBrowser();
    await expect(signIn({ email: account.email, password: PASSWORD, now })).rejects.toMatchObject({
      code: "wrong-credentials",
    });
  });

  test("an action that needs an account refuses a guest", async () => {
    await requireLearner();
    await expect(requireAccount()).rejects.toMatchObject({ code: "not-allowed" });
  });
});

describe("a guest who signs in to an account", () => {
  /** An account with an answer, then a guest of another browser who answered too and signs in. */
  async function arriving(factOfGuest: string) {
    const courseSlug = await playableCourse();
    const owner = await requireLearner();
    await answer(owner.id, courseSlug, "b/traite", true, new Date(now.getTime() - 3 * 86_400_000));
    const account = await signUp();
    newBrowser();
    const guest = await requireLearner();
    await answer(guest.id, courseSlug, factOfGuest, false);
    await signIn({ email: account.email, password: PASSWORD, now });
    return { courseSlug, learnerId: owner.id, guestId: guest.id };
  }

  test("is offered to add its answers, and they count", async () => {
    const { courseSlug, learnerId, guestId } = await arriving("a/membre");
    expect(await readGuestOffer(await findGuestId())).toEqual({ guestId, answers: 1 });
    expect(await mergeGuest({ learnerId, guestId })).toEqual({ answers: 1 });
    expect(await readProgress(learnerId, courseSlug, now)).toMatchObject({
      answers: 2,
      weakest: [{ factId: "a/membre" }],
    });
    expect(await findGuestId()).toBeNull();
    expect(await mergeGuest({ learnerId, guestId })).toEqual({ answers: 0 });
  });

  test("a fact that both had met is remembered by both their answers", async () => {
    const { courseSlug, learnerId, guestId } = await arriving("b/traite");
    await mergeGuest({ learnerId, guestId });
    const state = await findReview(db, { learnerId, courseSlug, factId: "b/traite" });
    expect(state).toMatchObject({ reviews: 2, lapses: 1 });
  });

  test("cannot add another account's learner", async () => {
    const victim = await requireLearner();
    await signUp();
    newBrowser();
    await signUp();
    const thief = await requireLearner();
    expect(await mergeGuest({ learnerId: thief.id, guestId: victim.id })).toEqual({ answers: 0 });
  });

  test("may let them go, and is then offered nothing", async () => {
    await arriving("a/membre");
    await forgetGuest();
    expect(await readGuestOffer(await findGuestId())).toBeNull();
  });
});
