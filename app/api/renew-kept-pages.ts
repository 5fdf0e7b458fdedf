import { revalidatePath } from "next/cache";

/** The version of each course for which this process has renewed its pages. */
const renewedFor = new Map<string, string>();

/**
 * Has the kept pages rendered anew once a course was published in another version than this process knows.
 *
 * Publishing writes to the database and may happen in another process or on another machine; whoever next opens a page
 * brings the news, with a look at the version that its data needs anyway. Each process learns it for itself.
 */
export function renewKeptPages(courseSlug: string, version: string): void {
  if (renewedFor.get(courseSlug) === version) return;
  renewedFor.set(courseSlug, version);
  revalidatePath("/", "layout");
}
