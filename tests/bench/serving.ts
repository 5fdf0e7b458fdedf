/**
 * How fast the application is, beside pages that do the least that such a page can do, on one machine in one run.
 *
 * Absolute figures say more about the machine than about us: the ratios are what to compare.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { encode } from "next-auth/jwt";
import { prepareLearners } from "./learners";
import { measureGet, measurePosts, type Speed } from "./measure";
import { weigh, type Weight } from "./page-weight";
import { startApplication, startBarePages, type Measured } from "./servers";

const COURSE = "politique-etrangere-du-kazakhstan";
const LEARNERS = 1_500;
const INSERT = { path: "/insert", headers: {}, body: "" };
const SECRET = "only for measuring: long enough, and never a secret";

const folder = mkdtempSync(join(tmpdir(), "reperes-bench-"));
const settings = (name: string) => ({
  DATABASE_URL: `file:${join(folder, name)}`,
  NEXTAUTH_SECRET: SECRET,
  NEXTAUTH_URL: "",
});

console.log("Preparing two servers, and guests who have begun a quiz …");
const servers: Measured[] = [];
try {
  const bare = await startBarePages(settings("bare.db"));
  servers.push(bare);
  const app = await startApplication({ ...settings("reperes.db"), TRUST_PROXY: "true" });
  servers.push(app);
  await compare(bare.site, app.site);
} finally {
  await Promise.all(servers.map((server) => server.stop()));
  rmSync(folder, { recursive: true });
}

async function compare(bare: string, app: string): Promise<void> {
  const lesson = app + (await firstLesson(app));
  const learners = await prepareLearners(app, COURSE, LEARNERS);
  const [learner] = learners;
  const guest = { cookie: learner?.cookie ?? "" };
  const quiz = app + (learner?.quizPath ?? "");
  const session = await sessionAt(bare);

  // Everything stands right beside what it is compared with: a machine that slows down slows both.
  const kept = await measureGet(bare);
  report("bare static page", kept);
  const long = await measureGet(`${bare}/long`);
  report("bare static page as long as a lesson", long, kept);
  report("home", await measureGet(app), kept);
  report("course", await measureGet(`${app}/cours/${COURSE}`), kept);
  report("lesson", await measureGet(lesson), kept);
  const made = await measureGet(`${bare}/session`, session);
  report("bare page with session and one row", made);
  report("quiz", await measureGet(quiz, guest), made);
  const inserted = await measurePosts(bare, Array<typeof INSERT>(LEARNERS).fill(INSERT));
  report("bare insert", inserted);
  const answers = learners.map(({ answer }) => answer);
  report("answer", await measurePosts(app, answers), inserted);

  const empty = await weigh(bare);
  reportWeight("bare page", empty);
  reportWeight("lesson", await weigh(lesson), empty);
  reportWeight("quiz", await weigh(quiz, guest), empty);
}

/** A signed session of someone whose row the bare page finds. */
async function sessionAt(bare: string): Promise<{ cookie: string }> {
  const { id } = (await (await fetch(bare + INSERT.path, { method: "POST" })).json()) as { id: string };
  return { cookie: `next-auth.session-token=${await encode({ token: { sub: id }, secret: SECRET })}` };
}

/** The address of the course's first lesson, as its page has it. */
async function firstLesson(app: string): Promise<string> {
  const html = await (await fetch(`${app}/cours/${COURSE}`)).text();
  const href = /href="(\/cours\/[^"/]+\/lecons\/[^"/?#]+)"/.exec(html)?.[1];
  if (!href) throw new Error("the course page leads to no lesson");
  return href;
}

function report(name: string, { perSecond, p50Ms, p99Ms }: Speed, beside?: Speed): void {
  const ratio = beside ? `  ${(perSecond / beside.perSecond).toFixed(2)} of the bare one` : "";
  console.log(`${name.padEnd(38)}${perSecond.toFixed(0).padStart(6)} /s  p50 ${p50Ms} ms  p99 ${p99Ms} ms${ratio}`);
}

function reportWeight(name: string, { scripts, styles, html }: Weight, beside?: Weight): void {
  const more = beside ? `  (${signed(scripts - beside.scripts)})` : "";
  console.log(`${name.padEnd(38)}scripts ${kB(scripts)}${more}  styles ${kB(styles)}  HTML ${kB(html)}, gzip`);
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function signed(bytes: number): string {
  return `${bytes < 0 ? "−" : "+"}${kB(Math.abs(bytes))}`;
}
