import { sharesDays } from "@/lib/calendar/compare-dates";
import { dateIn } from "../labels";
import type { LintRule } from "./rule";

/** Two different dates of which one lies in the other, or shares days with it. */
export const overlappingOptions: LintRule = {
  code: "overlapping-options",
  doubts: "item",
  hasFault: ({ item: { options }, bench }) => {
    const dates = [...new Set(options)].map((label) => dateIn(bench.language, label)).filter((date) => date !== null);
    return dates.some((date, index) =>
      dates.slice(index + 1).some((other) => sharesDays(date, other) && date.edtf !== other.edtf),
    );
  },
};
