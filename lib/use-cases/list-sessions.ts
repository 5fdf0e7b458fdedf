import "server-only";
import { listSessions as listCards, type SessionCard } from "@/lib/store/sessions";

type ListSessions = { readonly userId: string; readonly sessionId: string; readonly now: Date };

/** An account's open sessions, the latest used first; `isCurrent` marks the one that asks. */
export async function listSessions({
  userId,
  sessionId,
  now,
}: ListSessions): Promise<(SessionCard & { readonly isCurrent: boolean })[]> {
  const cards = await listCards(userId, now);
  return cards.map((card) => ({ ...card, isCurrent: card.id === sessionId }));
}
