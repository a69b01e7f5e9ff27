/** Lines of the pages of a PDF to paragraphs, without what stands at the head or foot of every page. */
import { countUp } from '../../base/count-up.ts';
import type { Line } from './lines.ts';

/** Lines of larger letters are further apart: by this factor of their height. */
const LEADING = 1.2;
/** A line further below the last one than this share of the usual distance begins a paragraph. */
const GAP = 1.35;
/** A line that begins further right than the last by this share of the height of letters is indented. */
const INDENT = 0.8;
/** A line that ends before this share of the width of its column is the last of a paragraph, when a sentence ends there. */
const SHORT = 0.85;
/** Letters of another size by this share are those of a heading, a caption, a note. */
const OTHER_SIZE = 0.12;
/** At head and foot so many lines are compared with those of other pages. */
const EDGE = 3;
/** What stands on at least so many pages, and this share of them, belongs to none; of two pages, on both. */
const REPEATED = { pages: 3, share: 0.3 } as const;

const SENTENCE_END = /[.!?:…]["“”»«’)\]]?$/u;
const BROKEN = /\p{L}-$/u;
const LOWER = /^\p{Ll}/u;

const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/** Page numbers differ, and are one line nevertheless. */
const shape = ({ text }: Line): string => text.replace(/\d+/g, '#');

const edgesOf = (lines: readonly Line[]): readonly Line[] => {
  const byHeight = [...lines].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, EDGE), ...byHeight.slice(-EDGE)])];
};

const isPageNumber = ({ text }: Line): boolean => /^\P{L}{0,8}$/u.test(text) && /\d/.test(text);

/** The pages without lines that many of them have at their edges, and without lone page numbers there. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const counts = new Map<string, number>();
  for (const lines of pages) for (const one of new Set(edgesOf(lines).map(shape))) countUp(counts, one);
  const least = pages.length === 2 ? 2 : Math.max(REPEATED.pages, pages.length * REPEATED.share);
  return pages.map((lines) => {
    const edges = new Set(edgesOf(lines));
    const isRunning = (line: Line) => (counts.get(shape(line)) ?? 0) >= least || isPageNumber(line);
    return lines.filter((line) => !(edges.has(line) && isRunning(line)));
  });
}

/** Joins a line to a paragraph; a hyphen at a line end before a small letter was put there by the break. */
function joined(paragraph: string, line: string): string {
  if (BROKEN.test(paragraph) && LOWER.test(line)) return paragraph.slice(0, -1) + line;
  return BROKEN.test(paragraph) ? paragraph + line : `${paragraph} ${line}`;
}

function paragraphsOf(lines: readonly Line[], usual: number): readonly string[] {
  const paragraphs: string[] = [];
  let last: Line | undefined;
  let right = 0;
  for (const line of lines) {
    const begins = last === undefined || beginsParagraph(last, line, right, usual);
    if (last === undefined || Math.abs(line.left - last.left) > line.height * 10) right = line.right;
    right = Math.max(right, line.right);
    if (begins) paragraphs.push(line.text);
    else paragraphs.push(joined(paragraphs.pop() ?? '', line.text));
    last = line;
  }
  return paragraphs;
}

function beginsParagraph(last: Line, line: Line, right: number, usual: number): boolean {
  const gap = last.y - line.y;
  if (Math.abs(line.height - last.height) > last.height * OTHER_SIZE) return true;
  const isNewColumn = gap < 0;
  if (!isNewColumn && gap > Math.max(usual, line.height * LEADING) * GAP) return true;
  if (!SENTENCE_END.test(last.text)) return false;
  if (isNewColumn) return false;
  const isIndented = line.left - last.left > line.height * INDENT;
  const width = right - Math.min(last.left, line.left);
  return isIndented || last.right - last.left < width * SHORT;
}

/** The distance between base lines that most lines have. */
function usualGap(pages: readonly (readonly Line[])[]): number {
  const gaps = pages.flatMap((lines) =>
    lines.slice(1).flatMap((line, i) => {
      const gap = (lines[i]?.y ?? 0) - line.y;
      return gap > 0 && gap < line.height * 3 ? [gap] : [];
    }),
  );
  return gaps.length === 0 ? Number.POSITIVE_INFINITY : median(gaps);
}

/** The paragraphs of each page. */
export interface PdfText {
  readonly pages: readonly (readonly string[])[];
  /** What the first page begins with in the largest letters of all. */
  readonly title: string | undefined;
}

/** Letters of a headline are larger than those of the text by this factor. */
const HEADLINE = 1.25;
const LONGEST_HEADLINE = 250;

function titleOf(lines: readonly Line[], all: readonly Line[]): string | undefined {
  const text = median(all.map(({ height }) => height));
  const largest = Math.max(...lines.map(({ height }) => height));
  if (lines.length === 0 || largest < text * HEADLINE) return undefined;
  const first = lines.findIndex(({ height }) => height > largest * (1 - OTHER_SIZE));
  const behind = lines.slice(first).findIndex(({ height }) => height <= largest * (1 - OTHER_SIZE));
  const headline = lines.slice(first, behind === -1 ? undefined : first + behind);
  const title = headline.map((line) => line.text).reduce(joined);
  return title.length <= LONGEST_HEADLINE ? title : undefined;
}

/** The paragraphs of each page. */
export function readPages(pages: readonly (readonly Line[])[]): PdfText {
  const plain = withoutRunningHeads(pages);
  const usual = usualGap(plain);
  return {
    pages: plain.map((lines) => paragraphsOf(lines, usual)),
    title: titleOf(plain[0] ?? [], plain.flat()),
  };
}
