import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";

const COMMAND = ["--conditions=react-server", "--import", "tsx", "lib/use-cases/content-command.ts"];
const DOCUMENTS = ["000", "001", "002"].map(
  (name) => `content/courses/politique-etrangere-du-kazakhstan/documents/${name}.txt`,
);

/** Every dated mention of the three documents, found and valued by hand. */
type Gold = {
  events: { doc: string; date: string; offset: number; edtf: string; precision: string; relation: string }[];
};
const GOLD = JSON.parse(readFileSync("tests/corpus/gold-dates.json", "utf8")) as Gold;

const run = (...args: string[]) => spawnSync(process.execPath, [...COMMAND, ...args], { encoding: "utf8" });
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "reperes-"));
  writeFileSync(join(folder, "vide.txt"), "");
  writeFileSync(
    join(folder, "binaire.txt"),
    Uint8Array.from({ length: 64 }, (_, index) => index % 8),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

test("inspect prints the same JSON twice, in another time zone and locale too", () => {
  const [first, second] = [
    { TZ: "Europe/Paris", LC_ALL: "fr_FR.UTF-8", LANG: "fr_FR.UTF-8" },
    { TZ: "Pacific/Auckland", LC_ALL: "tr_TR.UTF-8", LANG: "tr_TR.UTF-8" },
  ].map((place) => {
    const env = { ...process.env, ...place };
    return execFileSync(process.execPath, [...COMMAND, "inspect", ...DOCUMENTS], { encoding: "utf8", env });
  });
  expect(second).toBe(first);
  const inspection = JSON.parse(first!) as Inspection;
  expect(Object.keys(inspection)).toEqual([
    "documents",
    "entities",
    "events",
    "facts",
    "agreements",
    "contradictions",
    "questions",
    "rejections",
    "timings",
  ]);
  const sources = new Map(DOCUMENTS.map((path) => [path, readFileSync(path, "utf8")]));
  const cut = (path: string, { start, end }: Place) => sources.get(path)?.slice(start, end);
  for (const { path, sentences, timexes, dropped } of inspection.documents) {
    for (const place of [...sentences, ...timexes, ...dropped]) expect(cut(path, place)).toBe(place.text);
  }
  const dated = inspection.documents.flatMap(({ path, timexes }) =>
    timexes.map(({ start, text, edtf, precision, relation }) => ({
      doc: basename(path),
      ...{ date: text, offset: start, edtf, precision, relation },
    })),
  );
  expect(dated).toEqual(
    GOLD.events.map(({ doc, date, offset, edtf, precision, relation }) => ({
      doc,
      ...{ date, offset, edtf, precision, relation },
    })),
  );
  for (const { evidence, proofs, events } of inspection.questions) {
    for (const proof of [evidence, ...proofs]) expect(cut(proof.path, proof)).toBe(proof.text);
    if (events === undefined) expect(proofs).toEqual([evidence]);
    else expect(proofs).toHaveLength(events.length);
  }
  expect(inspection.questions.some(({ proofs }) => proofs.length > 2)).toBe(true);
  for (const { stem, key, keys = [key], options } of inspection.questions) {
    expect(stem).not.toBe("");
    expect(options.length === 0 || keys.every((right) => options.includes(right)), stem).toBe(true);
  }
}, 60_000);

type Place = { readonly start: number; readonly end: number; readonly text: string };
type Dated = Place & { readonly edtf: string; readonly precision: string; readonly relation: string };
type Inspection = {
  readonly documents: readonly { path: string; sentences: Place[]; timexes: Dated[]; dropped: Place[] }[];
  readonly questions: readonly Asked[];
};

type Quoted = Place & { readonly path: string };

type Asked = {
  readonly stem: string;
  readonly key: string;
  readonly keys?: readonly string[];
  readonly options: readonly string[];
  readonly events?: readonly unknown[];
  readonly evidence: Quoted;
  readonly proofs: readonly Quoted[];
};

test.each([
  ["an empty file", "vide.txt", "the file is empty"],
  ["a binary file", "binaire.txt", "the file is not a text"],
  ["a missing file", "absent.txt", "the file cannot be read"],
])(
  "inspect refuses %s with one clear line",
  (_name, file, reason) => {
    const { status, stdout, stderr } = run("inspect", join(folder, file));
    expect(status).toBe(2);
    expect(stdout).toBe("");
    expect(stderr).toBe(`${join(folder, file)}: ${reason}\n`);
  },
  30_000,
);

test("a language that we do not read is refused", () => {
  const { status, stderr } = run("inspect", "--language", "tlh", DOCUMENTS[2]!);
  expect([status, stderr]).toEqual([2, 'no language pack for "tlh"\n']);
}, 30_000);
