/** Dates as sources write them to ISO 8601, only as precise as the source. */
import type { DateWords } from '../languages/dates.ts';

const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?:[ ,].*)?$/;
/** `3. März 2020`, `Fri, 03 Jan 2020`, `3rd January 2020`. */
const dayFirst = (ordinal: string) =>
  new RegExp(`^(?:\\p{L}+,?\\s)?(\\d{1,2})${ordinal}\\s(\\p{L}{3,9})\\.?,?\\s(\\d{4})(?:[ ,].*)?$`, 'u');
/** `January 3, 2020`, `Dezember 2020`. */
const monthFirst = (ordinal: string) =>
  new RegExp(`^(?:\\p{L}+,\\s)?(\\p{L}{3,9})\\.?\\s(?:(\\d{1,2})${ordinal},?\\s)?(\\d{4})(?:[ ,].*)?$`, 'u');

/** So many letters tell a month. */
const FEWEST_LETTERS = 3;

/** Gives the number of the month whose name has the most letters at its beginning in common with a written one, if that is one month. */
function monthNames(languages: readonly DateWords[]): (written: string) => string | undefined {
  const names = languages.flatMap(({ months }) =>
    months.flatMap((written, i) => written.split(' ').map((name) => ({ name, month: String(i + 1) }))),
  );
  return (written) => {
    const word = written.toLowerCase();
    const letters = names.map(({ name }) => sharedLetters(name, word));
    const most = Math.max(FEWEST_LETTERS, ...letters);
    const months = new Set(names.filter((_, i) => letters[i] === most).map(({ month }) => month));
    return months.size === 1 ? [...months][0] : undefined;
  };
}

function sharedLetters(one: string, other: string): number {
  let letters = 0;
  while (letters < one.length && one[letters] === other[letters]) letters += 1;
  return letters;
}

function iso(year = '', month?: string, day?: string): string | undefined {
  const parts = [year, month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'));
  const [m, d] = [Number(month ?? 1), Number(day ?? 1)];
  if (m < 1 || m > 12 || d < 1 || d > new Date(Date.UTC(Number(year), m, 0)).getUTCDate()) return undefined;
  return parts.join('-');
}

/** Gives `2020`, `2020-01` or `2020-01-03` from a date in ISO or in one of the languages; `undefined` for anything else. */
export function createDateReader(languages: readonly DateWords[]): (text: string) => string | undefined {
  const monthOf = monthNames(languages);
  const endings = languages.flatMap(({ ordinalEndings }) => ordinalEndings);
  const ordinal = `(?:${['\\.', ...endings].join('|')})?`;
  const [withDay, withMonth] = [dayFirst(ordinal), monthFirst(ordinal)];
  const named = (year?: string, name = '', day?: string) => {
    const month = monthOf(name);
    return month && iso(year, month, day);
  };
  return (text) => {
    const plain = ISO.exec(text);
    if (plain) return iso(plain[1], plain[2], plain[3]);
    const dotted = DOTTED.exec(text);
    if (dotted) return iso(dotted[3], dotted[2], dotted[1]);
    const day = withDay.exec(text);
    if (day) return named(day[3], day[2], day[1]);
    const month = withMonth.exec(text);
    return month ? named(month[3], month[1], month[2]) : undefined;
  };
}
