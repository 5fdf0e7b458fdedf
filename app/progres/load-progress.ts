import { notFound } from "next/navigation";
import { cache } from "react";
import { findLearner } from "@/lib/auth/session";
import { listCourses } from "@/lib/store/courses";
import { readProgress } from "@/lib/use-cases/read-progress";

/** A learner that nobody is: a first visit has no answers, and is shown so. */
const NOBODY = "";

/** The courses there are, and the learner's progress in the one that is asked for, or else in the first. */
export const loadProgress = cache(async (wished: string | null) => {
  const [learner, courses] = await Promise.all([findLearner(), listCourses()]);
  const course = courses.find(({ slug }) => slug === wished) ?? courses[0];
  if (!course || (wished !== null && wished !== course.slug)) notFound();
  const now = new Date();
  const progress = await readProgress(learner?.id ?? NOBODY, course.slug, now);
  return { courses, language: course.language, progress, isGuest: learner?.isGuest ?? true, now };
});
