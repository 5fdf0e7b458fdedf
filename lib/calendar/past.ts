import { dayNumberOf } from "./civil";

/** Day number before which every date is past for whoever reads: this program is younger. The pure rooms know no clock. */
export const PAST_UNTIL = dayNumberOf({ year: 2025, month: 1, day: 1 });
