/** Addresses of the pages of a course. */
export const courseHref = (course: string): string => `/cours/${encodeURIComponent(course)}`;

export const lessonHref = (course: string, lesson: string): string =>
  `${courseHref(course)}/lecons/${encodeURIComponent(lesson)}`;

/** The lesson, open at a sentence. */
export const sentenceHref = (course: string, lesson: string, sentenceId: string): string =>
  `${lessonHref(course, lesson)}#${encodeURIComponent(sentenceId)}`;
