/** The digest of an article as a line of text. */
import { isNumbers, isObject, isTexts, list, parsed } from '../base/fields.ts';
import { isRuleId, RELATION_TYPES } from '../model.ts';
import type { Digest } from '../pipeline.ts';

/** What linking and counting look at in an article, as one line of JSON. */
export type DigestLine = `[${string}`;

type Traces = Digest['traces'];
type Sightings = Digest['sightings'];

/** The columns of numbers, those of texts, then those of other things. */
const NUMBERS = 8;
const TEXTS = 3;

type Stored = readonly [
  language: string,
  hashes: readonly number[],
  words: readonly number[],
  paragraphs: readonly number[],
  sentences: readonly number[],
  confidences: readonly number[],
  named: readonly number[],
  counts: readonly number[],
  actors: readonly number[],
  records: readonly string[],
  because: readonly string[],
  names: readonly string[],
  statements: Traces['statements'],
  facets: Sightings['facets'],
];

/** The line of a digest that owes nothing to corrections. */
export function digestLine({ traces, sightings }: Digest): DigestLine {
  const { language, hashes, words, paragraphs, sentences, confidences, statements } = traces;
  const { named, counts, actors, records, because, names, facets } = sightings;
  const stored: Stored = [
    ...([language, hashes, words, paragraphs, sentences, confidences, named, counts, actors] as const),
    ...([records, because, names, statements, facets] as const),
  ];
  return `[${JSON.stringify(stored).slice(1)}`;
}

const isStatement = (value: unknown): boolean =>
  isObject(value) && typeof value.rule === 'string' && isRuleId(value.rule, RELATION_TYPES);

/** Looked at as far as another program may have written it. */
const isStored = (value: unknown): value is Stored => {
  const [language, ...columns] = list(value);
  const numbers = columns.splice(0, NUMBERS);
  const texts = columns.splice(0, TEXTS);
  const [statements, facets] = columns;
  return (
    typeof language === 'string' &&
    numbers.length === NUMBERS &&
    numbers.every(isNumbers) &&
    texts.every(isTexts) &&
    Array.isArray(statements) &&
    statements.every(isStatement) &&
    Array.isArray(facets) &&
    facets.every(Array.isArray)
  );
};

const UNDECIDED: Sightings['ruled'] = new Map();

/** The digest again; `undefined` where the line is damaged. */
export function digestIn(line: string): Digest | undefined {
  const stored = parsed(line);
  if (!isStored(stored)) return undefined;
  const [language, hashes, words, paragraphs, sentences, confidences, ...seen] = stored;
  const [named, counts, actors, records, because, names, statements, facets] = seen;
  return {
    traces: { language, hashes, words, paragraphs, sentences, confidences, statements },
    sightings: { records, because, named, names, counts, actors, facets, ruled: UNDECIDED },
  };
}
