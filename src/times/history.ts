/** Months after which a time is history until somebody tells it again. */
const months = 12;

/** Whether something seen at `asOf` (a year, a month, a day, or `unknown`) is older than twelve months on a day (ISO 8601), counted from the first day that it can mean. */
export function isHistory(asOf: string, today: string): boolean {
  if (asOf === 'unknown') return true;
  const year = Number(today.slice(0, 4)) - months / 12;
  return `${asOf}-01-01` < `${year}${today.slice(4)}`;
}
