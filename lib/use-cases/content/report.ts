import "server-only";
import { buildFiles } from "./build-files";
import { importReport } from "./import-report";

/**
 * Prints the import report of some files, as one course that no editor has read, in French.
 *
 * @throws AppError `invalid-file` on a file that is missing, empty or no text
 */
export function report(paths: readonly string[], { language }: { readonly language: string }): number {
  process.stdout.write(importReport(buildFiles("report", paths, language)));
  return 0;
}
