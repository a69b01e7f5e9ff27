/** The digest of an article as a line of text. */
import { isNumbers, isObject, isTexts, list, parsed } from '../base/fields.ts';
import type { Digest } from '../pipeline.ts';

/** A digest as JSON. */
export type DigestLine = `[${string}`;

type Traces = Digest['traces'];
type Sighting = Digest['sightings'][number];

type Stored = readonly [
  language: string,
  hashes: readonly number[],
  words: readonly number[],
  paragraphs: readonly number[],
  sentences: readonly number[],
  confidences: readonly number[],
  statements: Traces['statements'],
  sightings: readonly (readonly [
    record: string,
    because: readonly string[],
    names: Sighting['names'],
    mentions: readonly number[],
    facets?: Sighting['facets'],
  ])[],
];

/** The line of a digest that owes nothing to corrections. */
export function digestLine({ traces, sightings }: Digest): DigestLine {
  const { language, hashes, words, paragraphs, sentences, confidences, statements } = traces;
  const stored: Stored = [
    ...([language, hashes, words, paragraphs, sentences, confidences, statements] as const),
    sightings.map(({ record, because, names, mentions, facets }) =>
      facets
        ? ([record, because, names, mentions, facets] as const)
        : ([record, because, names, mentions] as const),
    ),
  ];
  return `[${JSON.stringify(stored).slice(1)}`;
}

const isSighting = (value: unknown): value is Stored[7][number] => {
  const [record, because, names, mentions, facets = []] = list(value);
  return (
    typeof record === 'string' &&
    isTexts(because) &&
    [names, facets].every((rows) => Array.isArray(rows) && rows.every(Array.isArray)) &&
    isNumbers(mentions)
  );
};

/** Looked at as far as another program may have written it. */
const isStored = (value: unknown): value is Stored => {
  const [language, ...rest] = list(value);
  const [statements, sightings] = rest.splice(5);
  return (
    typeof language === 'string' &&
    rest.length === 5 &&
    rest.every(isNumbers) &&
    Array.isArray(statements) &&
    statements.every(isObject) &&
    Array.isArray(sightings) &&
    sightings.every(isSighting)
  );
};

/** The digest again; `undefined` where the line is damaged. */
export function digestIn(line: string): Digest | undefined {
  const stored = parsed(line);
  if (!isStored(stored)) return undefined;
  const [language, hashes, words, paragraphs, sentences, confidences, statements, sightings] = stored;
  return {
    traces: { language, hashes, words, paragraphs, sentences, confidences, statements },
    sightings: sightings.map(([record, because, names, mentions, facets]) => ({
      ...{ record, because, names, mentions },
      ...(facets && { facets }),
    })),
  };
}
