import { AppError } from "@/lib/errors";

/**
 * Publishes every course of `content/courses`, all of the set-up's content step; a course that is published already is left alone.
 *
 * Started by plain Node (`--conditions=react-server --import tsx`) and imported by nothing. What the author or the operator can
 * mend is one line; a bug shows its stack.
 */
try {
  // Imported here, so that a database that cannot be opened is reported here too.
  const { disconnect } = await import("@/lib/store/client");
  const { publishCourse } = await import("./publish-course");
  const { buildCourseFolder, listCourseFolders } = await import("./read-course-folder");
  try {
    for (const slug of listCourseFolders()) {
      console.log(`${slug}: ${await publishCourse(buildCourseFolder(slug), new Date())}`);
    }
  } finally {
    await disconnect();
  }
} catch (error) {
  console.error(error instanceof AppError ? error.detail : error);
  process.exitCode = 1;
}
