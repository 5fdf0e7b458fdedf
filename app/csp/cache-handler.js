// @ts-check
import { createRequire } from "node:module";
import { inlineScriptHashes } from "./inline-scripts.js";
import { scriptPolicy } from "./policy.js";

/** Next's own cache on disk and in memory; a CommonJS module, hence the way it is fetched.
 * @type {typeof import("next/dist/server/lib/incremental-cache/file-system-cache").default} */
const FileSystemCache = createRequire(import.meta.url)(
  "next/dist/server/lib/incremental-cache/file-system-cache",
).default;

/** @typedef {import("next/dist/server/response-cache").IncrementalCacheValue} CachedValue */

/** Values that carry their policy already: an entry that stays in memory is hashed once. @type {WeakSet<object>} */
const sealed = new WeakSet();

/**
 * Gives every kept page the policy that names its inline scripts by hash, so that it needs no nonce and stays static.
 */
export default class PolicyCache extends FileSystemCache {
  /** @override @param {Parameters<InstanceType<typeof FileSystemCache>["get"]>} request */
  async get(...request) {
    const entry = await super.get(...request);
    if (entry) seal(entry.value);
    return entry;
  }

  /** @override @param {Parameters<InstanceType<typeof FileSystemCache>["set"]>} entry */
  async set(...entry) {
    const [key, value] = entry;
    seal(value);
    // An address that names nothing is not worth keeping: there is no end to them, and one may be published tomorrow.
    if (value?.kind === "APP_PAGE" && value.status === 404 && !key.endsWith("/_not-found")) return;
    return super.set(...entry);
  }
}

/** @param {CachedValue | null} value */
function seal(value) {
  if (value?.kind !== "APP_PAGE" || sealed.has(value)) return;
  value.headers = { ...value.headers, "content-security-policy": scriptPolicy(inlineScriptHashes(value.html)) };
  sealed.add(value);
}
