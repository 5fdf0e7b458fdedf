/** Why a learner reports a question. */
export const REPORT_REASONS = ["wrong-answer", "unclear", "two-answers", "spelling"] as const;
export type ReportReason = (typeof REPORT_REASONS)[number];
