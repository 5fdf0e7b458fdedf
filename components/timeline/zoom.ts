/** How many times wider than the narrowest the line may be drawn. */
export const ZOOMS = [1, 2, 4, 8] as const;
export type Zoom = (typeof ZOOMS)[number];

/** The narrowest that the whole line is drawn, in rem: what is laid out for it does not overlap when it is wider. */
export const BASE_REM = 50;
