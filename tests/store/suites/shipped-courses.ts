import { describe, expect, test } from "vitest";
import { findAttempt, createAttempt } from "@/lib/store/attempts";
import { inTransaction } from "@/lib/store/client";
import { findCourse, findLesson } from "@/lib/store/courses";
import { listAskable } from "@/lib/store/questions";
import { publishCourse } from "@/lib/use-cases/publish-course";
import { buildCourseFolder, listCourseFolders } from "@/lib/use-cases/read-course-folder";
import { guest, NOW } from "../stage";

export function shippedCoursesSuite(): void {
  describe.each(listCourseFolders())("%s", (slug) => {
    test("is published, and the second time there is nothing to do", async () => {
      expect(await publishCourse(buildCourseFolder(slug), NOW)).toBe("published");
      expect(await publishCourse(buildCourseFolder(slug), NOW)).toBe("unchanged");
    });

    test("every lesson opens, and shows the sentence of each of its questions", async () => {
      const course = await findCourse(slug);
      expect(course?.lessons.length).toBeGreaterThan(0);
      for (const { slug: lessonSlug, questionCount } of course?.lessons ?? []) {
        const page = await findLesson(slug, lessonSlug);
        const blocks = page?.lesson.sections.flatMap((section) => section.blocks) ?? [];
        const shown = new Set(blocks.flatMap(({ pieces }) => pieces.map(({ sentenceId }) => sentenceId)));
        const asked = Object.entries(page?.questionsBySentence ?? {});
        expect(asked.filter(([sentenceId]) => !shown.has(sentenceId))).toEqual([]);
        expect(asked.reduce((sum, [, count]) => sum + count, 0)).toBe(questionCount);
      }
    });

    test("every event of the timeline leads to a sentence", async () => {
      const course = await findCourse(slug);
      const tellings = course?.events.flatMap((event) => event.tellings) ?? [];
      expect(tellings.length).toBeGreaterThanOrEqual(course?.events.length ?? 0);
      expect(tellings.filter(({ sentence }) => sentence.trim() === "")).toEqual([]);
    });

    test("all of its questions can be dealt and come back whole", async () => {
      const [questions, learnerId] = [await listAskable(slug, {}), await guest()];
      const dealt = questions.map(({ questionId, version }) => ({
        questionId,
        version,
        seed: questionId,
        optionCount: 3,
      }));
      const fields = {
        learnerId,
        courseSlug: slug,
        lessonSlug: null,
        mode: "training",
        questions: dealt,
        now: NOW,
      } as const;
      const attemptId = await inTransaction((tx) => createAttempt(tx, fields));
      const attempt = await findAttempt(attemptId, learnerId);
      expect(attempt?.questions.map(({ question }) => [question.id, question.version])).toEqual(
        dealt.map(({ questionId, version }) => [questionId, version]),
      );
      expect(attempt?.questions.filter(({ question }) => question.evidence.quote === "")).toEqual([]);
    });
  });
}
