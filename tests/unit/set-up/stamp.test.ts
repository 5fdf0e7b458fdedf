import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { digestOf, readIfThere, stamp } from "@/lib/set-up/stamp.mjs";

let folder = "";
const file = (name: string) => join(folder, name);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "reperes-stamp-"));
  mkdirSync(file("content"));
  writeFileSync(file("content/a.txt"), "un");
  writeFileSync(file("content/b.txt"), "deux");
});

afterEach(() => rmSync(folder, { recursive: true }));

describe("the digest of the sources", () => {
  test.each([
    ["a changed text", () => writeFileSync(file("content/a.txt"), "trois")],
    ["a new file", () => writeFileSync(file("content/c.txt"), "")],
    ["a file that is gone", () => rmSync(file("content/b.txt"))],
    ["a new name", () => renameSync(file("content/b.txt"), file("content/c.txt"))],
    [
      "a text that moves to the next file",
      () => (writeFileSync(file("content/a.txt"), ""), writeFileSync(file("content/b.txt"), "undeux")),
    ],
  ])("changes with %s", (_, change) => {
    const before = digestOf([file("content")]);
    change();
    expect(digestOf([file("content")])).not.toBe(before);
  });

  test("stays when a file is written again as it was", () => {
    const before = digestOf([file("content")]);
    writeFileSync(file("content/a.txt"), "un");
    expect(digestOf([file("content")])).toBe(before);
  });

  test("takes a place that is not there for an empty one", () => {
    expect(digestOf([file("content"), file("nowhere")])).toBe(digestOf([file("content")]));
  });
});

test("a stamp is read back as it was written, and is null before that", () => {
  expect(readIfThere(file("deep/down/stamp"))).toBeNull();
  stamp(file("deep/down/stamp"), "abc 1");
  expect(readIfThere(file("deep/down/stamp"))).toBe("abc 1");
});
