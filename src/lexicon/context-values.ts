/** Which way a change or an excess goes. */
export const DIRECTIONS = ["increase", "decrease"] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** Whether a figure is estimated or planned. */
export const STATUSES = ["estimated", "planned"] as const;
export type Status = (typeof STATUSES)[number];
