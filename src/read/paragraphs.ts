/** Collects the paragraphs of a document while it is walked through; documents lie in documents as text frames do. */

/** Hears of the parts of a document in their order. */
export interface Paragraphs {
  readonly begin: () => void;
  readonly add: (text: string) => void;
  readonly end: () => void;
  /** The paragraphs in the order in which they ended. */
  readonly all: () => readonly string[];
}

/** White space to blanks, and line breaks that the writer set to one each. */
const tidyLine = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .trim();

/**
 * Collects a text from pieces and breaks, with a blank line between paragraphs.
 * @example
 * const { begin, add, end, all } = createParagraphs();
 * [begin(), add('Es regnet'), add(' heute.'), end()].length // 4
 * all() // ['Es regnet heute.']
 */
export function createParagraphs(): Paragraphs {
  const done: string[] = [];
  const open: string[][] = [];
  return {
    begin: () => void open.push([]),
    add: (text) => void open.at(-1)?.push(text),
    end: () => {
      const text = tidyLine(open.pop()?.join('') ?? '');
      if (text !== '') done.push(text);
    },
    all: () => done,
  };
}
