import "server-only";
import { inTransaction } from "@/lib/store/client";
import { revokeSession as revoke } from "@/lib/store/sessions";

type RevokeSession = { readonly userId: string; readonly sessionId: string; readonly now: Date };

/** "Déconnecter": ends one of an account's own sessions. @throws AppError `not-found` when it has no such session */
export const revokeSession = ({ userId, sessionId, now }: RevokeSession): Promise<void> =>
  inTransaction((tx) => revoke(tx, sessionId, userId, now));
