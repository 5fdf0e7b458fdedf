import { schedule } from "@/lib/review/schedule";

/** What a first right answer on a day leaves of a memory. */
export function memoryOn(day: number, rating: "again" | "good" = "good") {
  const moved = schedule(null, rating, day);
  if (!moved) throw new Error("a first answer always moves a memory");
  return moved;
}
