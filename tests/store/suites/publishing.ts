import { expect, test } from "vitest";
import { listAnswers } from "@/lib/store/answers";
import { addAnswer } from "@/lib/store/attempts";
import { db, inTransaction } from "@/lib/store/client";
import { findCourse, findLesson, listCourses } from "@/lib/store/courses";
import { listAskable } from "@/lib/store/questions";
import { publishCourse } from "@/lib/use-cases/publish-course";
import { builtCourse, reworded, without } from "../course";
import { dealtTo, fresh, guest, minutesLater, NOW, requireAttempt, rightAnswer, sitting } from "../stage";

const LATER = minutesLater(60);

export function publishingSuite(): void {
  test("publishing the same content again writes nothing", async () => {
    const slug = fresh("cours");
    expect(await publishCourse(builtCourse(slug), NOW)).toBe("published");
    expect(await publishCourse(builtCourse(slug), LATER)).toBe("unchanged");
    expect(await db.course.findUnique({ where: { slug } })).toMatchObject({ publishedAt: NOW });
  });

  test("the version changes with the content, and comes back with it", async () => {
    const slug = fresh("cours");
    const versionAfter = async (change: Parameters<typeof builtCourse>[1]) => {
      await publishCourse(builtCourse(slug, change), NOW);
      return (await findCourse(slug))?.version;
    };
    const first = await versionAfter({});
    expect(await versionAfter({ summary: "Autre résumé." })).not.toBe(first);
    expect(await versionAfter({})).toBe(first);
  });

  test("a question that is gone is retired: not asked any more, its answers and its words kept", async () => {
    const { courseSlug, learnerId, attemptId, place } = await sitting();
    await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer }));
    await publishCourse(builtCourse(courseSlug, { questions: without("a/lisbonne/date") }), LATER);

    const asked = (await listAskable(courseSlug, {})).map(({ questionId }) => questionId);
    expect(asked).toEqual(["a/membre/cloze", "b/lisbonne/typed", "b/traite/date"]);
    expect(await findLesson(courseSlug, "origines")).toMatchObject({ questionsBySentence: { "a/s2": 1 } });
    expect(await listAnswers(learnerId, courseSlug)).toMatchObject([
      { questionId: "a/lisbonne/date", factId: "a/lisbonne", score: 1 },
    ]);
    const attempt = await requireAttempt(attemptId, learnerId);
    expect(attempt.questions[0]?.question.content).toMatchObject({ stem: "Question a/lisbonne/date ?" });
    expect(attempt.questions[0]?.answer?.grade.score).toBe(1);
  });

  test("a question that comes back is asked again, with its old answers", async () => {
    const { courseSlug, learnerId, place } = await sitting();
    await inTransaction((tx) => addAnswer(tx, { ...place(1), ...rightAnswer }));
    await publishCourse(builtCourse(courseSlug, { questions: without("a/lisbonne/date") }), LATER);
    await publishCourse(builtCourse(courseSlug), minutesLater(120));
    expect((await listAskable(courseSlug, {})).map(({ questionId }) => questionId)).toContain("a/lisbonne/date");
    expect(await listAnswers(learnerId, courseSlug)).toHaveLength(1);
  });

  test("what was retired keeps the day on which it was", async () => {
    const { courseSlug } = await sitting();
    const questions = without("a/lisbonne/date");
    await publishCourse(builtCourse(courseSlug, { questions }), LATER);
    await publishCourse(builtCourse(courseSlug, { questions, summary: "Autre." }), minutesLater(120));
    const where = { courseSlug_id: { courseSlug, id: "a/lisbonne/date" } };
    expect(await db.question.findUnique({ where })).toMatchObject({ retiredAt: LATER });
  });

  test("an attempt keeps the wording that it was dealt, a new one gets the new wording", async () => {
    const { courseSlug, learnerId, attemptId } = await sitting();
    await publishCourse(builtCourse(courseSlug, { questions: reworded("a/lisbonne/date", "v2", "Quand ?") }), LATER);

    const old = await requireAttempt(attemptId, learnerId);
    expect(old.questions[0]).toMatchObject({
      version: "v1",
      question: { content: { stem: "Question a/lisbonne/date ?" } },
    });
    const [asked] = await listAskable(courseSlug, { sentenceId: "a/s1" });
    expect(asked).toMatchObject({ questionId: "a/lisbonne/date", version: "v2" });
  });

  test("a document that goes takes its lessons and facts out of the course, and brings them back", async () => {
    const slug = fresh("cours");
    const whole = builtCourse(slug);
    const onlyFirst = builtCourse(slug, {
      documents: whole.documents.slice(0, 1),
      facts: whole.facts.filter(({ documentSlug }) => documentSlug === "a"),
      lessons: whole.lessons.slice(0, 1),
      questions: whole.questions.filter(({ documentSlug }) => documentSlug === "a"),
    });
    await publishCourse(whole, NOW);
    await publishCourse(onlyFirst, LATER);
    const course = await findCourse(slug);
    expect(course?.documents.map(({ slug }) => slug)).toEqual(["a"]);
    expect(course?.lessons.map(({ slug }) => slug)).toEqual(["origines"]);
    expect(course?.events.map(({ id, documentSlugs }) => [id, documentSlugs])).toEqual([["lisbonne", ["a"]]]);
    expect(await findLesson(slug, "suite")).toBeNull();
    expect(await findLesson(slug, "origines")).toMatchObject({ next: null });

    await publishCourse(whole, minutesLater(120));
    expect(await findLesson(slug, "suite")).toMatchObject({ number: 2 });
  });

  test("a question that no lesson can prove stops the publishing, and nothing of it is kept", async () => {
    const slug = fresh("cours");
    const broken = builtCourse(slug, { lessons: builtCourse(slug).lessons.slice(0, 1) });
    await expect(publishCourse(broken, NOW)).rejects.toThrow("No lesson teaches the section b/suite");
    expect((await listCourses()).map((course) => course.slug)).not.toContain(slug);
  });

  test("two publishers at once leave one whole course", async () => {
    const slug = fresh("cours");
    await Promise.all([publishCourse(builtCourse(slug), NOW), publishCourse(builtCourse(slug), NOW)]);
    expect(await findCourse(slug)).toMatchObject({ questionCount: 4 });
    expect(await requireAttempt(...(await ownAttempt(slug)))).toMatchObject({ courseSlug: slug });
  });
}

async function ownAttempt(courseSlug: string): Promise<[attemptId: string, learnerId: string]> {
  const learnerId = await guest();
  return [await dealtTo(learnerId, courseSlug), learnerId];
}
