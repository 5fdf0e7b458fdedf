type Place = { readonly lane: number; readonly x: number };

/**
 * Where a key leads from a landmark: left and right in its lane, up and down to the nearest of the next lane, Home and End to
 * the ends of its lane.
 *
 * @param places the landmarks that are shown, in the order of the lanes and of time
 * @returns an index, or null if the key leads nowhere
 */
export function nextLandmark(places: readonly Place[], from: number, key: string): number | null {
  const start = places[from];
  if (!start) return null;
  const inLane = (lane: number) => places.flatMap((place, index) => (place.lane === lane ? [index] : []));
  const own = inLane(start.lane);
  const nearest = (lane: number | undefined): number | null =>
    lane === undefined
      ? null
      : inLane(lane).reduce((best, each) =>
          Math.abs(places[each]!.x - start.x) < Math.abs(places[best]!.x - start.x) ? each : best,
        );
  const lanes = [...new Set(places.map(({ lane }) => lane))].toSorted((a, b) => a - b);
  const at = own.indexOf(from);
  switch (key) {
    case "ArrowLeft":
      return own[at - 1] ?? null;
    case "ArrowRight":
      return own[at + 1] ?? null;
    case "ArrowUp":
      return nearest(lanes[lanes.indexOf(start.lane) - 1]);
    case "ArrowDown":
      return nearest(lanes[lanes.indexOf(start.lane) + 1]);
    case "Home":
      return own[0] ?? null;
    case "End":
      return own.at(-1) ?? null;
    default:
      return null;
  }
}
