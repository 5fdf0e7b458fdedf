import { useTranslations } from "next-intl";
import { QuizKeys } from "@/components/quiz/quiz-keys";

/** The keys of the quiz, with their names. */
export function KeyboardHelp() {
  const t = useTranslations("quiz.keys");
  return (
    <QuizKeys
      words={{
        title: t("title"),
        open: t("open"),
        close: t("close"),
        enabled: t("enabled"),
        keys: [
          ["1–4", t("choose")],
          [t("enter"), t("check")],
          ["F", t("report")],
          ["?", t("help")],
          [t("escape"), t("quit")],
        ],
      }}
    />
  );
}
