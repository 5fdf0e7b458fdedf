"use client";

import { useBeside } from "./use-beside";

/** Who is here, as `GET /api/apprenant` says. `answers` counts those that an account would keep. */
export type LearnerSummary = {
  readonly kind: "none" | "guest" | "account";
  readonly email: string | null;
  readonly answers: number;
};

type Props = { words: { signIn: string; signUp: string; account: string; saved: string } };

/** The learner's corner of the header. Before its data arrives, or without JavaScript, it offers to sign in. */
export function LearnerCorner({ words }: Props) {
  const learner = useBeside<LearnerSummary>("/api/apprenant");

  return (
    <div className="who" data-waiting={learner ? undefined : ""}>
      {learner?.kind === "account" ? (
        <a href="/compte">{words.account}</a>
      ) : learner?.kind === "guest" && learner.answers > 0 ? (
        <>
          <span className="saved">{words.saved}</span>
          <a href="/inscription">{words.signUp}</a>
        </>
      ) : (
        <a href="/connexion">{words.signIn}</a>
      )}
    </div>
  );
}
