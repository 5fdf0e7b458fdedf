import { randomUUID } from "node:crypto";
import { inTransaction } from "@/lib/store/client";

/** What keeping one thing costs: one row in one transaction. */
export async function POST() {
  const id = randomUUID();
  await inTransaction((tx) => tx.learner.create({ data: { id, createdAt: new Date() } }));
  return Response.json({ id }, { status: 201 });
}
