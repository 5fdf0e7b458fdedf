import { useTranslations } from "next-intl";
import Link from "next/link";
import { MarginRow } from "@/components/ui/margin-row";
import { DocumentLetter, documentColour } from "./document-letter";
import type { Marked } from "./proof-text";
import { Quoted } from "./quoted";
import "@/components/ui/source-quote.css";

export type ProofSpecimenProps = {
  sentence: Marked;
  document: { readonly letter: string; readonly title: string; readonly language: string };
  href: string;
};

/** A real sentence as it stands after each answer: framed, highlighted where it proves. */
export function ProofSpecimen({ sentence, document, href }: ProofSpecimenProps) {
  const t = useTranslations("home");
  return (
    <MarginRow id="la-preuve" rubric={t("proof.title")} note={t("proof.note")}>
      <figure className={`source specimen ${documentColour(document.letter)}`}>
        <blockquote lang={document.language}>
          <Quoted {...sentence} />
        </blockquote>
        <footer>
          <DocumentLetter
            letter={document.letter}
            spoken={t("document", { letter: document.letter })}
            title={document.title}
          />
          <Link href={href}>{t("proof.open")}</Link>
        </footer>
      </figure>
    </MarginRow>
  );
}
