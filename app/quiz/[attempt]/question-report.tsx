import { useTranslations } from "next-intl";
import { ReportForm } from "@/components/quiz/report-form";
import { REPORT_REASONS, type ReportReason } from "@/components/quiz/report-reasons";
import { reportAction, reportInPlace } from "./report-actions";

type Props = { attemptId: string; position: number; isReported: boolean };

/** "Signaler", before the answer and after it. */
export function QuestionReport(place: Props) {
  const t = useTranslations("quiz.report");
  const reasons = Object.fromEntries(REPORT_REASONS.map((reason) => [reason, t(`reasons.${reason}`)]));
  return (
    <ReportForm
      {...place}
      report={reportAction}
      reportInPlace={reportInPlace}
      words={{
        open: t("open"),
        question: t("question"),
        reasons: reasons as Record<ReportReason, string>,
        send: t("send"),
        thanks: t("thanks"),
        failed: t("failed"),
      }}
    />
  );
}
