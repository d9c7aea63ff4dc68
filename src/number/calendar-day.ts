/** Whether a string is a day of the calendar in the form `YYYY-MM-DD`. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  // `Date.parse` rolls a day that does not exist (2023-02-30) over into the next month.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
