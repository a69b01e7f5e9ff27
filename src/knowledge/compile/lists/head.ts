/** The beginning of a list: what it is and where it comes from, in lines such as `# licence: MIT`. */

import type { Problem } from '../../../model.ts';
import type { Provenance } from '../../format/provenance.ts';
import { problem } from './problem.ts';

/** What the head lines of a list say. */
export interface Head {
  readonly id: string;
  readonly title: string;
  readonly licence: string;
  readonly origin: string;
  /** The day on which it was fetched, or on which it was written, counted or fitted here: `2026-11-20`, `own words, 2026-11-20`. */
  readonly retrieved: string;
  /** All lines of the head by their key. */
  readonly more: ReadonlyMap<string, string>;
}

/** A line below the head that is not empty. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** A list parted into head and rows. */
export interface Headed {
  /** Missing where a line is missing that every list needs. */
  readonly head: Head | undefined;
  readonly body: readonly Line[];
  readonly problems: readonly Problem[];
}

const ALWAYS = ['id', 'title', 'licence', 'origin', 'retrieved'];
/** What is not fetched is made here. */
const RETRIEVED = /^(?:(?:own words|counted|fitted), )?\d{4}-\d{2}-\d{2}$/;
const HEAD_LINE = /^# ([\w-]+): (.+)$/;

/** Takes the head off a list. `needed` are further keys that lists of this kind need. */
export function parseHead(file: string, content: string, needed: readonly string[]): Headed {
  const lines = content.split('\n').map((text, i): Line => ({ number: i + 1, text }));
  const end = lines.findIndex(({ text }) => !text.startsWith('# '));
  const length = end === -1 ? lines.length : end;
  const matches = lines.slice(0, length).map(({ text }) => HEAD_LINE.exec(text));
  const more = new Map(matches.flatMap((match) => (match ? [[match[1] ?? '', match[2] ?? '']] : [])));
  const value = (key: string): string => more.get(key) ?? '';
  return {
    head: ALWAYS.every((key) => more.has(key))
      ? {
          ...{ id: value('id'), title: value('title'), licence: value('licence') },
          ...{ origin: value('origin'), retrieved: value('retrieved'), more },
        }
      : undefined,
    body: lines.slice(length).filter(({ text }) => text !== ''),
    problems: [
      ...notNormal(file, content),
      ...missing(file, more, [...ALWAYS, ...needed]),
      ...wrongDay(file, more.get('retrieved')),
    ],
  };
}

const notNormal = (file: string, content: string): readonly Problem[] =>
  content === content.normalize('NFC')
    ? []
    : [problem(file, 'the file is not in Unicode normal form C', 'Save it with composed letters (NFC).')];

const missing = (
  file: string,
  more: ReadonlyMap<string, string>,
  keys: readonly string[],
): readonly Problem[] =>
  keys
    .filter((key) => !more.has(key))
    .map((key) =>
      problem(
        file,
        `the head line "# ${key}: …" is missing`,
        'Every list says what it is and where it comes from.',
      ),
    );

const wrongDay = (file: string, retrieved: string | undefined): readonly Problem[] =>
  retrieved === undefined || RETRIEVED.test(retrieved)
    ? []
    : [
        problem(
          file,
          `"# retrieved: ${retrieved}" names no day`,
          'Write the day on which it was fetched, 2026-11-20; before it "own words, ", "counted, " or "fitted, " where it was made here.',
        ),
      ];

/** What a pack says of a list that it holds. */
export const provenanceOfList = ({ id, licence, origin, retrieved }: Head): Provenance => ({
  name: id,
  licence,
  origin,
  retrieved,
});
