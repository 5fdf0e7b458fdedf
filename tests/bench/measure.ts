import autocannon from "autocannon";

/** Open at once, as many as a class of pupils that answers together. */
const CONNECTIONS = 20;
const WARM_UP_S = 1;
const MEASURE_S = 4;

/** How fast one thing is served. */
export type Speed = { readonly perSecond: number; readonly p50Ms: number; readonly p99Ms: number };

/** A request that is sent again and again, or one of a supply that is used up. */
export type Post = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: string };

/** Requests a second of one address. */
export async function measureGet(url: string, headers: Readonly<Record<string, string>> = {}): Promise<Speed> {
  await autocannon({ url, headers, connections: CONNECTIONS, duration: WARM_UP_S });
  return speedOf(url, await autocannon({ url, headers, connections: CONNECTIONS, duration: MEASURE_S }));
}

/** Posts a second, each of them another one, until the supply is used up. */
export async function measurePosts(url: string, posts: readonly Post[]): Promise<Speed> {
  const supply = posts.values();
  const setupRequest = (request: object) => ({ ...request, method: "POST", ...supply.next().value });
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    amount: posts.length,
    requests: [{ setupRequest }],
  });
  return speedOf(url, result);
}

/** @throws Error if a request was refused: a refusal is fast, and measures nothing */
function speedOf(url: string, result: Awaited<ReturnType<typeof autocannon>>): Speed {
  const { "4xx": refused, "5xx": failed, errors, timeouts } = result;
  if (refused + failed + errors > 0) {
    throw new Error(`${url}: ${refused} refused, ${failed} failed, ${errors} errors, ${timeouts} of them too late`);
  }
  const served = result["2xx"] + result["3xx"];
  return { perSecond: served / result.duration, p50Ms: result.latency.p50, p99Ms: result.latency.p99 };
}
