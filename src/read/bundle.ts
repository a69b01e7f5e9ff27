/**
 * Bundles of databases of the press (LexisNexis, Nexis Uni, Factiva, Genios): one text with many articles below each other, each with
 * lines that say where it stood. What parts them and how lines are called, the languages tell.
 */
import type { BundleWords } from '../languages/source-words.ts';
import { readBundled } from './bundled.ts';
import type { Draft } from './format.ts';
import type { ReadingWords } from './words.ts';

/** Lines that part articles are short. */
const LONGEST = 80;
/** The number of a document has digits and capitals: `LBA0000020200103eg1300001`. */
const NUMBER = /^(?=.*\d)[A-Za-z0-9_-]{6,40}$/;

const plainLine = (line: string): string => line.trim().toLowerCase().replace(/\s+/g, ' ');

/** A line with `#` for its numbers. */
const shape = (line: string): string => plainLine(line).replace(/\d+/g, '#');

interface Marks {
  readonly begins: (line: string) => boolean;
  readonly ends: (line: string) => boolean;
}

function marksOf(bundles: readonly BundleWords[]): Marks {
  const counters = new Set(bundles.flatMap((bundle) => bundle.counters));
  const ends = new Set(bundles.flatMap((bundle) => bundle.ends));
  const numbers = bundles.flatMap((bundle) => bundle.numbers);
  const isNumber = (line: string): boolean => {
    const [word = '', number = '', ...more] = line.trim().split(/\s+/);
    return more.length === 0 && numbers.includes(word.toLowerCase()) && NUMBER.test(number);
  };
  return {
    begins: (line) => line.length <= LONGEST && counters.has(shape(line)),
    ends: (line) => line.length <= LONGEST && (ends.has(plainLine(line)) || isNumber(line)),
  };
}

/** The lines of each article; none where the text is no bundle. */
function partsOf(lines: readonly string[], { begins, ends }: Marks): readonly (readonly string[])[] {
  const parts: string[][] = [];
  let part: string[] = [];
  let marks = 0;
  for (const line of lines) {
    if (!begins(line) && !ends(line)) {
      part.push(line);
      continue;
    }
    marks++;
    parts.push(part);
    part = [];
  }
  parts.push(part);
  return marks === 0 ? [] : parts.filter((one) => one.some((line) => line.trim() !== ''));
}

/** The articles of a bundle; none where the text is not one. What stands before the first counter is its table of contents. */
export function bundleDrafts(text: string, words: ReadingWords): readonly Draft[] {
  const lines = text.split('\n');
  const marks = marksOf(words.bundles);
  const first = lines.findIndex(marks.begins);
  const isCounted = first !== -1 && !lines.slice(0, first).some(marks.ends);
  const parts = partsOf(isCounted ? lines.slice(first) : lines, marks);
  return parts.flatMap((part) => readBundled(part, words) ?? []);
}
