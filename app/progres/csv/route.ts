import { getTranslations } from "next-intl/server";
import type { LessonMastery, MasteryLine } from "@/components/progress/mastery-list";
import type { CourseProgress } from "@/lib/use-cases/read-progress";
import { loadProgress } from "../load-progress";
import { masteryLines } from "../mastery-lines";
import { csvOf, type Cell } from "./csv";

/** The learner's own figures as a file: `?tableau=maitrise` or `scores`. */
export async function GET(request: Request): Promise<Response> {
  const query = new URL(request.url).searchParams;
  const { language, progress } = await loadProgress(query.get("cours"));
  const name = query.get("tableau") === "scores" ? "scores" : "maitrise";
  const rows = name === "scores" ? await scoreRows(progress) : await masteryRows(progress, language);
  return new Response(csvOf(rows), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="reperes-${name}.csv"`,
      "cache-control": "private, no-store",
    },
  });
}

async function scoreRows({ scores, course }: CourseProgress): Promise<Cell[][]> {
  const t = await getTranslations("progress.scores");
  const titles = new Map(course.lessonCards.map(({ slug, title }) => [slug, title]));
  return [
    [t("columns.date"), t("columns.score"), t("columns.outOf"), t("columns.lesson")],
    ...scores.map(({ finishedAt, earned, outOf, lessonSlug }) => [
      finishedAt.toISOString(),
      earned,
      outOf,
      titles.get(lessonSlug ?? "") ?? t("whole"),
    ]),
  ];
}

async function masteryRows(progress: CourseProgress, language: string): Promise<Cell[][]> {
  const t = await getTranslations("progress.mastery");
  const row = (lesson: LessonMastery, section: string, { mastery }: MasteryLine): Cell[] => [
    lesson.title,
    section,
    t(`level.${mastery.level}`),
    mastery.answers,
    ...(mastery.estimate === null ? ["", "", ""] : [mastery.estimate, mastery.lower, mastery.upper].map(hundredths)),
  ];
  return [
    [
      t("columns.lesson"),
      t("columns.section"),
      t("columns.level"),
      t("columns.answers"),
      t("columns.estimate"),
      t("columns.lower"),
      t("columns.upper"),
    ],
    ...masteryLines(progress, language, t("untitled")).flatMap((lesson) => [
      row(lesson, "", lesson),
      ...lesson.sections.map((section) => row(lesson, section.title, section)),
    ]),
  ];
}

const hundredths = (share: number): number => Math.round(share * 100) / 100;
