import "server-only";
import { countAnswers } from "@/lib/store/answers";

/** What a guest could bring along to an account, or null when that is nothing. @param guestId null for no guest */
export async function readGuestOffer(guestId: string | null): Promise<{ guestId: string; answers: number } | null> {
  const answers = guestId === null ? 0 : await countAnswers(guestId);
  return guestId !== null && answers > 0 ? { guestId, answers } : null;
}
