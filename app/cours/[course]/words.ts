import { getTranslations } from "next-intl/server";

/** What the list of lessons says once it knows the learner. */
export async function listWords() {
  const t = await getTranslations("course");
  return {
    here: t("lessons.here"),
    levels: {
      new: t("levels.new"),
      seen: t("levels.seen"),
      learning: t("levels.learning"),
      solid: t("levels.solid"),
    },
    answers: { one: t("answers.one"), many: t.raw("answers.many") as string },
  };
}

/** What the button of the next step may say; holes in braces are filled in the browser. */
export async function stepWords() {
  const t = await getTranslations("course.next");
  const raw = (key: "read" | "resume" | "answered" | "practise") => t.raw(key) as string;
  return {
    start: t("start"),
    read: raw("read"),
    resume: raw("resume"),
    resumeQuiz: t("resumeQuiz"),
    answered: raw("answered"),
    practise: raw("practise"),
    mixed: t("mixed"),
    five: t("five"),
    ten: t("ten"),
  };
}
