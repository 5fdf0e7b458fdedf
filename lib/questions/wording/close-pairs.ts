import { slice, type Span } from "@/lib/span";

type Pair = readonly [open: string, close: string];

/**
 * A stretch made longer until every mark of a pair in it has its other half, so that no quotation is cut inside « »; null
 * where a half is missing within the bounds.
 */
export function closePairs(source: string, span: Span, bounds: Span, pairs: readonly Pair[]): Span | null {
  let wide: Span | null = span;
  for (const pair of pairs) wide = wide && closed(source, wide, bounds, pair);
  const isStill = wide?.start === span.start && wide.end === span.end;
  // A longer stretch may have cut another pair in two.
  return wide === null || isStill ? wide : closePairs(source, wide, bounds, pairs);
}

function closed(source: string, span: Span, bounds: Span, [open, close]: Pair): Span | null {
  const [missing, left] = open === close ? halves(slice(source, span), open) : depths(slice(source, span), open, close);
  if (missing === 0 && left === 0) return span;
  const before = placesOf(open, source, { start: bounds.start, end: span.start });
  const after = placesOf(close, source, { start: span.end, end: bounds.end });
  const start = missing === 0 ? span.start : before.at(-missing);
  const last = left === 0 ? span.end - 1 : after[left - 1];
  return start === undefined || last === undefined ? null : { start, end: last + 1 };
}

const placesOf = (mark: string, source: string, span: Span): readonly number[] =>
  slice(source, span)
    .split("")
    .flatMap((character, at) => (character === mark ? [span.start + at] : []));

/** Marks that close nothing, and marks that nothing closes. */
function depths(text: string, open: string, close: string): readonly [missing: number, left: number] {
  let [missing, left] = [0, 0];
  for (const mark of text) {
    if (mark === open) left++;
    if (mark !== close) continue;
    if (left > 0) left--;
    else missing++;
  }
  return [missing, left];
}

/** Marks that look alike at both ends: an odd one is taken for one that opens. */
const halves = (text: string, mark: string): readonly [number, number] => [0, (text.split(mark).length - 1) % 2];
