import "server-only";
import type { BuiltCourse } from "@/lib/pipeline";
import { inTransaction } from "@/lib/store/client";
import { saveCourse } from "@/lib/store/save-course";

/**
 * Makes a built course the one that learners get, all at once.
 *
 * @returns "unchanged" when this very content was published before: then nothing is written
 */
export const publishCourse = async (built: BuiltCourse, now: Date): Promise<"published" | "unchanged"> =>
  (await inTransaction((tx) => saveCourse(tx, built, now))) ? "published" : "unchanged";
