import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { db } from "@/lib/store/client";

/** What a page made for one request costs: a signed session is read, one row is found. */
export default async function BareSessionPage() {
  const token = (await cookies()).get("next-auth.session-token")?.value ?? "";
  const session = await decode({ token, secret: process.env["NEXTAUTH_SECRET"] ?? "" });
  const learner = await db.learner.findUnique({ where: { id: session?.sub ?? "" } });
  return <p>{learner ? `Apprenant depuis ${learner.createdAt.toISOString()}` : "Personne"}</p>;
}
