import { readFileSync } from "node:fs";
import { parse } from "yaml";
import { buildCourse, type BuiltCourse } from "@/lib/pipeline";
import type { Question } from "@/lib/questions/question";
import { readReview } from "@/lib/questions/publication/review";
import { french as fr } from "../../support/french";
import { courseInput } from "./bank";

/** The questions of the course that ships, as its editor left them. */
export const reviewedBank = (): readonly Question[] => reviewedCourse().questions;

/** The course that ships, as its editor left it. */
export function reviewedCourse(): BuiltCourse {
  const input = courseInput();
  const review = readReview(parse(readFileSync(`content/courses/${input.slug}/review.yml`, "utf8")));
  if (!review.ok) throw new Error(review.failure);
  return buildCourse({ ...input, review: review.value }, fr);
}
