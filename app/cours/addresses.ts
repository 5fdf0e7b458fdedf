/** Addresses of the pages of a course. */
export const courseHref = (course: string): string => `/cours/${encodeURIComponent(course)}`;

export const lessonHref = (course: string, lesson: string): string =>
  `${courseHref(course)}/lecons/${encodeURIComponent(lesson)}`;

/** The lesson, open at a sentence. */
export const sentenceHref = (course: string, lesson: string, sentenceId: string): string =>
  `${lessonHref(course, lesson)}#${encodeURIComponent(sentenceId)}`;

export const timelineHref = (course: string): string => `${courseHref(course)}/chronologie`;

export const sourcesHref = (course: string): string => `${courseHref(course)}/sources`;

/** What documents say of one event, side by side. */
export const comparisonHref = (course: string, eventId: string): string =>
  `${sourcesHref(course)}#${comparisonAnchor(eventId)}`;

export const comparisonAnchor = (eventId: string): string => `evenement-${eventId}`;
