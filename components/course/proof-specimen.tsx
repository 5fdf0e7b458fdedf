import { useTranslations } from "next-intl";
import Link from "next/link";
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
    <section className="row tick" aria-labelledby="la-preuve">
      <div className="note">
        <h2 className="rub" id="la-preuve">
          {t("proof.title")}
        </h2>
        <p>{t("proof.note")}</p>
      </div>
      <div className="body">
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
      </div>
    </section>
  );
}
