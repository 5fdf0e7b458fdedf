// @ts-check
// Brings a clone to the point where it can be served or tested. Plain Node, no dependency: it runs before there are any.
// Usage: node lib/set-up/prepare.mjs [packages|lexicon|client|courses|application]: the last step wanted, all by default
import { readFileSync } from "node:fs";

/** @type {{ engines: { node: string } }} */
const { engines } = JSON.parse(readFileSync("package.json", "utf8"));
const [major = 0, minor = 0] = (engines.node.match(/\d+/g) ?? []).map(Number);
const [ownMajor = 0, ownMinor = 0] = process.versions.node.split(".").map(Number);

if (ownMajor < major || (ownMajor === major && ownMinor < minor)) {
  console.error(`Repères needs Node ${major}.${minor} or newer; this is Node ${process.versions.node}.`);
  process.exit(1);
}

// Loaded late, so that an old Node reads the line above and not a syntax error of the files below.
const { prepare } = await import("./steps.mjs");
await prepare(process.argv[2] ?? "application");
