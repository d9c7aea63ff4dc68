/** How long times in ISO 8601 form are, and what they say of each other. */

const DAY = 1;
export const MONTH = 2;
export const LONGER = 3;

/** The length of a time: a day, a month, or longer. */
export function lengthOf(iso: string): number {
  if (iso.includes("/") || /-[HQ]/.test(iso) || iso.length === 4) return LONGER;
  return isReporting(iso) ? MONTH : DAY;
}

/** Whether a time may take the place of another: a day or a month does not take that of the longer time reported on. */
export function replaces(time: string, inForce: string | undefined): boolean {
  return inForce === undefined || lengthOf(time) >= lengthOf(inForce);
}

/** Years and parts of years are periods to report on; days are not. */
export function isReporting(iso: string): boolean {
  return !/-\d\d-\d\d$/.test(iso);
}

/** The first half of a year, a quarter, or its months up to one. */
export function isPartOfYear(iso: string): boolean {
  return /-(?:H1|Q\d)$|-01\/.{4}-\d\d$/.test(iso);
}

/** `2022/2023`: a span of years of which the second follows the first. */
function isSchoolYear(iso: string): boolean {
  return isSpanOfYears(iso) && Number(iso.slice(5)) - Number(iso.slice(0, 4)) === 1;
}

function isSpanOfYears(iso: string): boolean {
  return /^\d{4}\/\d{4}$/.test(iso);
}

/** Years and their parts hold for the sentences that follow; days only in running text, spans of years where they stand. */
export function holdsOn(iso: string | undefined, isRunningText: boolean): boolean {
  if (iso === undefined || (isRunningText && !isReporting(iso))) return true;
  return (isReporting(iso) && !isSpanOfYears(iso)) || isSchoolYear(iso);
}

/** `đến hết tháng 9/2022` → `2022-01/2022-09`. */
export function sinceJanuary(iso: string): string {
  return /^(?:\d{4}|XXXX)-\d\d$/.test(iso) ? `${iso.slice(0, 4)}-01/${iso}` : iso;
}

/** The same time so many years earlier; a year that is not known stays so. */
export function yearBefore(iso: string | undefined, years = 1): string | undefined {
  return iso?.replace(
    /(^|\/)(\d{4})/g,
    (_, before: string, year: string) => before + String(Number(year) - years).padStart(4, "0"),
  );
}
