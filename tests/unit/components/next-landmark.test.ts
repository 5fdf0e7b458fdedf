import { expect, test } from "vitest";
import { nextLandmark } from "@/components/timeline/next-landmark";

const places = [
  { lane: 1, x: 0 },
  { lane: 1, x: 40 },
  { lane: 1, x: 90 },
  { lane: 3, x: 10 },
  { lane: 3, x: 80 },
];

test.each([
  { key: "ArrowRight", from: 0, to: 1, why: "the next in the lane" },
  { key: "ArrowLeft", from: 1, to: 0, why: "the one before" },
  { key: "ArrowRight", from: 2, to: null, why: "a lane has an end" },
  { key: "ArrowLeft", from: 3, to: null, why: "and a beginning" },
  { key: "ArrowDown", from: 1, to: 3, why: "the nearest in time of the next lane that is shown" },
  { key: "ArrowUp", from: 4, to: 2, why: "and of the one above" },
  { key: "ArrowDown", from: 4, to: null, why: "below the last lane there is nothing" },
  { key: "Home", from: 2, to: 0, why: "the first of the lane" },
  { key: "End", from: 3, to: 4, why: "the last of the lane" },
  { key: "a", from: 0, to: null, why: "other keys lead nowhere" },
])("$key: $why", ({ key, from, to }) => {
  expect(nextLandmark(places, from, key)).toBe(to);
});
