import type { CourseState } from "@/components/course/course-state";
import { findLearner } from "@/lib/auth/session";
import { AppError } from "@/lib/errors";
import { findCourse } from "@/lib/store/courses";
import { readCourseState } from "@/lib/use-cases/read-course-state";
import { jsonOf } from "../../answer";
import { renewKeptPages } from "../../renew-kept-pages";

type Context = { params: Promise<{ course: string }> };

/** What the learner has in a course, and which version of it is published now. */
export const GET = (_request: Request, { params }: Context) =>
  jsonOf(async (): Promise<CourseState> => {
    const slug = (await params).course;
    const [course, learner] = await Promise.all([findCourse(slug), findLearner()]);
    if (!course) throw new AppError("not-found", `course ${slug}`);
    renewKeptPages(slug, course.version);
    const { lessons, position, next } = await readCourseState(learner?.id ?? null, slug);
    return { version: course.version, lessons, position, next };
  });
