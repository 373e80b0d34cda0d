/** Whether something seen at `asOf` (a year, a month, a day, or `unknown`) is older than some years on a day (ISO 8601), counted from the first day that it can mean. */
export function isOlder(asOf: string, years: number, today: string): boolean {
  if (asOf === 'unknown') return true;
  return `${asOf}-01-01` < `${Number(today.slice(0, 4)) - years}${today.slice(4)}`;
}

/** Whether times seen at `asOf` are history: after twelve months, until somebody tells them again. */
export const isHistory = (asOf: string, today: string): boolean => isOlder(asOf, 1, today);
