import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { vi } from "vitest";
import { createAttempt, findAttempt } from "@/lib/store/attempts";
import { inTransaction } from "@/lib/store/client";
import { createLearner } from "@/lib/store/learners";
import { saveCourse } from "@/lib/store/save-course";
import { builtCourse, QUESTIONS } from "./course";

export const NOW = new Date("2026-03-01T09:00:00.000Z");
export const minutesLater = (minutes: number): Date => new Date(NOW.getTime() + minutes * 60_000);

/** A name that no other test uses, so that tests can share one database. */
export const fresh = (name: string): string => `${name}-${randomUUID()}`;

/** A published course; its slug. */
export async function publishedCourse(): Promise<string> {
  const slug = fresh("cours");
  await inTransaction((tx) => saveCourse(tx, builtCourse(slug), NOW));
  return slug;
}

export const guest = (): Promise<string> => inTransaction((tx) => createLearner(tx, { now: NOW }));

/** A learner with a quiz on all questions of a course of their own. */
export async function sitting() {
  const [courseSlug, learnerId] = [await publishedCourse(), await guest()];
  const attemptId = await dealtTo(learnerId, courseSlug);
  const place = (position: number) => ({ attemptId, learnerId, position });
  return { courseSlug, learnerId, attemptId, place };
}

/** A quiz on all questions, in the order of the course. */
export const dealtTo = (learnerId: string, courseSlug: string): Promise<string> =>
  inTransaction((tx) =>
    createAttempt(tx, {
      learnerId,
      courseSlug,
      lessonSlug: null,
      mode: "training",
      questions: QUESTIONS.map(({ id, version }, index) => ({
        questionId: id,
        version,
        seed: `seed ${index + 1}`,
        optionCount: 3,
      })),
      now: NOW,
    }),
  );

export async function requireAttempt(attemptId: string, learnerId: string) {
  const attempt = await findAttempt(attemptId, learnerId);
  if (!attempt) throw new Error(`no attempt ${attemptId}`);
  return attempt;
}

export { rightAnswer } from "./right-answer";

/** The store as another process would have it: its own modules and its own connection, to the same database. */
export async function anotherInstance<Store>(load: () => Promise<Store>): Promise<Store> {
  const process = globalThis as { reperesConnection?: unknown };
  const own = process.reperesConnection;
  vi.resetModules();
  delete process.reperesConnection;
  const store = await load();
  process.reperesConnection = own;
  return store;
}

/** Runs a command of the project as set-up does, and waits for it. */
export function runCommand(
  file: string,
  env: Record<string, string>,
): Promise<{ code: number | null; output: string }> {
  const child = startCommand(file, env);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk: Buffer) => (output += chunk.toString()));
  return new Promise((resolve) => child.on("close", (code) => resolve({ code, output: output.trim() })));
}

export const startCommand = (file: string, env: Record<string, string>, ...args: string[]) =>
  spawn(process.execPath, ["--conditions=react-server", "--import", "tsx", file, ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "pipe"],
  });
