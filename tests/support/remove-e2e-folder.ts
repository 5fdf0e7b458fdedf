import { rmSync } from "node:fs";

/** Removes the database of this run of the browser tests. */
export default function removeE2eFolder(): void {
  const folder = process.env["E2E_FOLDER"];
  if (folder) rmSync(folder, { recursive: true, force: true });
}
