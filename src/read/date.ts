/** Dates as sources write them to ISO 8601, only as precise as the source. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const GERMAN = new Map([
  ['mär', 'mar'],
  ['mrz', 'mar'],
  ['mae', 'mar'],
  ['mai', 'may'],
  ['okt', 'oct'],
  ['dez', 'dec'],
]);

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,].*)?$/;
const DAY_FIRST = /^(?:\p{L}+,?\s)?(\d{1,2})\.?\s(\p{L}{3,9})\.?,?\s(\d{4})(?:[ ,].*)?$/u;
const MONTH_FIRST = /^(?:\p{L}+,\s)?(\p{L}{3,9})\.?\s(?:(\d{1,2})(?:st|nd|rd|th)?,?\s)?(\d{4})(?:[ ,].*)?$/u;

function monthNumber(name: string): string {
  const head = name.toLowerCase().slice(0, 3);
  return String(MONTHS.indexOf(GERMAN.get(head) ?? head) + 1);
}

function iso(year = '', month?: string, day?: string): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return undefined;
  return parts.join('-');
}

/** `2020`, `2020-01` or `2020-01-03` from an ISO, German or English date; `undefined` when it is none. */
export function isoDate(text: string): string | undefined {
  const plain = ISO.exec(text);
  if (plain) return iso(plain[1], plain[2], plain[3]);
  const dotted = DOTTED.exec(text);
  if (dotted) return iso(dotted[3], dotted[2], dotted[1]);
  const dayFirst = DAY_FIRST.exec(text);
  if (dayFirst) return iso(dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst) return iso(monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2]);
  return undefined;
}
