import { expect, test } from "vitest";
import { findCourse, findLesson, listCourses, listLessonAddresses } from "@/lib/store/courses";
import { listAskable, listFacts } from "@/lib/store/questions";
import { inTransaction } from "@/lib/store/client";
import { saveCourse } from "@/lib/store/save-course";
import { builtCourse, IN_1992, ON_23_MAY_1992 } from "../course";
import { fresh, NOW, publishedCourse } from "../stage";

export function coursesSuite(): void {
  test("a course page has its documents by letter, its lessons by number, and counts its questions", async () => {
    const slug = await publishedCourse();
    const course = await findCourse(slug);
    expect(course).toMatchObject({ slug, title: "Le Kazakhstan dans le monde", language: "fr", questionCount: 4 });
    expect(course?.questionsBySentence).toEqual({ "a/s1": 1, "a/s2": 1, "b/s1": 1, "b/s2": 1 });
    expect(course?.documents.map(({ letter, slug }) => [letter, slug])).toEqual([
      ["A", "a"],
      ["B", "b"],
    ]);
    expect(course?.lessons).toEqual([
      {
        slug: "origines",
        title: "Les origines",
        number: 1,
        minutes: 3,
        documentSlug: "a",
        sectionIds: ["a/origines", "a/essor"],
        questionCount: 2,
      },
      {
        slug: "suite",
        title: "La suite",
        number: 2,
        minutes: 3,
        documentSlug: "b",
        sectionIds: ["b/suite"],
        questionCount: 2,
      },
    ]);
    expect(course?.sections.map(({ id, title, questionCount }) => [id, title, questionCount])).toEqual([
      ["a/origines", "Origines", 1],
      ["a/essor", null, 1],
      ["b/suite", "La suite", 2],
    ]);
  });

  test("an event shows each document that tells it, with its sentence and the date as that document gives it", async () => {
    const course = await findCourse(await publishedCourse());
    const [lisbon] = course?.events ?? [];
    expect(lisbon).toMatchObject({ id: "lisbonne", value: ON_23_MAY_1992, documentSlugs: ["a", "b"] });
    expect(lisbon?.tellings.map(({ lessonSlug, sentence, value }) => ({ lessonSlug, sentence, value }))).toEqual([
      { lessonSlug: "origines", sentence: "Le protocole est signé en 1992. ", value: IN_1992 },
      {
        lessonSlug: "suite",
        sentence: "Le 23 mai 1992, le protocole de Lisbonne est signé.",
        value: ON_23_MAY_1992,
      },
    ]);
    expect(course?.comparisons).toMatchObject([
      { kind: "agreement", label: "Protocole de Lisbonne", tellings: [{ documentSlug: "a" }, { documentSlug: "b" }] },
    ]);
  });

  test("the list of courses sums each one up", async () => {
    const slug = await publishedCourse();
    const card = (await listCourses()).find((course) => course.slug === slug);
    expect(card).toMatchObject({ documentCount: 2, lessonCount: 2, questionCount: 4, minutes: 6 });
    expect(card?.keyEvents.map(({ id }) => id)).toEqual(["lisbonne", "traite"]);
  });

  test("a lesson page has its text, its neighbours and how many questions each sentence has", async () => {
    const slug = await publishedCourse();
    const page = await findLesson(slug, "origines");
    expect(page).toMatchObject({
      course: { slug, title: "Le Kazakhstan dans le monde", language: "fr" },
      number: 1,
      previous: null,
      next: { slug: "suite", title: "La suite" },
      document: { letter: "A", slug: "a" },
      questionsBySentence: { "a/s1": 1, "a/s2": 1 },
    });
    expect(page?.lesson.sections[0]?.blocks[0]?.pieces[0]?.text).toBe("Le protocole est signé en 1992. ");
    expect(await findLesson(slug, "suite")).toMatchObject({ previous: { slug: "origines" }, next: null });
  });

  test("a lesson page has the acronyms that its own sentences spell out", async () => {
    const slug = fresh("sigles");
    const acronym = {
      kind: "acronym",
      acronym: "OSCE",
      expansion: "Organisation pour la sécurité",
      gender: "f",
    } as const;
    const { facts } = builtCourse(slug);
    const [place] = facts.filter(({ sentenceId }) => sentenceId === "b/s1");
    const built = builtCourse(slug, { facts: [...facts, { ...place!, ...acronym, id: "b/osce", label: "OSCE" }] });
    await inTransaction((tx) => saveCourse(tx, built, NOW));

    expect((await findLesson(slug, "origines"))?.acronyms).toEqual([]);
    expect((await findLesson(slug, "suite"))?.acronyms).toEqual([
      { acronym: "OSCE", expansion: "Organisation pour la sécurité", sentenceId: "b/s1" },
    ]);
  });

  test("a course or lesson that does not exist is absent", async () => {
    expect(await findCourse("nulle-part")).toBeNull();
    expect(await findLesson(await publishedCourse(), "nulle-part")).toBeNull();
  });

  test("lessons that are rendered ahead are listed with their course", async () => {
    const courseSlug = await publishedCourse();
    const own = (await listLessonAddresses()).filter((address) => address.courseSlug === courseSlug);
    expect(own.map(({ slug }) => slug).sort()).toEqual(["origines", "suite"]);
  });

  test.each([
    { by: {}, ids: ["a/lisbonne/date", "a/membre/cloze", "b/lisbonne/typed", "b/traite/date"] },
    { by: { lessonSlug: "origines" }, ids: ["a/lisbonne/date", "a/membre/cloze"] },
    { by: { sectionId: "b/suite" }, ids: ["b/lisbonne/typed", "b/traite/date"] },
    { by: { sentenceId: "b/s1" }, ids: ["b/lisbonne/typed"] },
    { by: { factIds: ["a/membre", "b/traite"] }, ids: ["a/membre/cloze", "b/traite/date"] },
    { by: { factIds: [] }, ids: [] },
  ])("questions that may be asked for $by are $ids", async ({ by, ids }) => {
    const askable = await listAskable(await publishedCourse(), by);
    expect(askable.map(({ questionId }) => questionId)).toEqual(ids);
  });

  test("a question that may be asked says what it is about and gives nothing of its text away", async () => {
    const [first] = await listAskable(await publishedCourse(), { sentenceId: "b/s1" });
    expect(first).toEqual({
      questionId: "b/lisbonne/typed",
      version: "v1",
      kind: "typed",
      factId: "b/lisbonne",
      eventId: "lisbonne",
      sectionId: "b/suite",
      lessonSlug: "suite",
      sentenceId: "b/s1",
      difficulty: 3,
      tells: ["fact b/lisbonne", "sentence b/s1"],
    });
  });

  test("facts are named by their ids", async () => {
    expect(await listFacts(await publishedCourse(), ["a/membre", "x/inconnu"])).toEqual([
      { factId: "a/membre", label: "fait a/membre", sectionId: "a/essor", sentenceId: "a/s2", isTaught: true },
    ]);
  });
}
