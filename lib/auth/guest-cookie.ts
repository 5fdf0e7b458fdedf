import "server-only";
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const ID_BYTES = 16;

/** A new guest's id: 128 random bits as 32 hexadecimal digits. */
export const newGuestId = (): string => randomBytes(ID_BYTES).toString("hex");

/** The value of a guest's cookie: the id and its HMAC-SHA-256, so that nobody can make one up. */
export const sealGuestId = (id: string, secret: string): string => `${id}.${signatureOf(id, secret)}`;

/** The id in a guest's cookie; null when the cookie was not signed by us. Compares in constant time. */
export function openGuestCookie(value: string, secret: string): string | null {
  const [, id, signature] = /^([0-9a-f]{32})\.([\w-]{43})$/.exec(value) ?? [];
  if (id === undefined || signature === undefined) return null;
  return timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(id, secret))) ? id : null;
}

/** The purpose is signed too: no other cookie that this secret ever signs can pass for a guest's. */
const signatureOf = (id: string, secret: string): string =>
  createHmac("sha256", secret).update(`reperes-apprenant\0${id}`).digest("base64url");
