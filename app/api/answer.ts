import { refusalOf, type ErrorCode } from "@/lib/errors";

const STATUS: Partial<Record<ErrorCode, number>> = {
  "not-found": 404,
  "not-allowed": 403,
  "invalid-input": 400,
  "too-many-requests": 429,
};

/** One learner's data: no cache on the way may keep it. */
const PRIVATE = { "cache-control": "private, no-store" };

/** What `work` gives, as JSON; an expected refusal becomes its status and its code. A bug is thrown on. */
export async function jsonOf(work: () => Promise<unknown>): Promise<Response> {
  try {
    const data = await work();
    return data === undefined ? new Response(null, { status: 204, headers: PRIVATE }) : json(data, 200);
  } catch (error) {
    const code = refusalOf(error);
    return json({ error: code }, STATUS[code] ?? 400);
  }
}

const json = (data: unknown, status: number): Response => Response.json(data, { status, headers: PRIVATE });
