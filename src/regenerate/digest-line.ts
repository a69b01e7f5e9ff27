/** The digest of an article as a line of text. */
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

/** The digest again. */
export function digestIn(line: string): Digest {
  const stored: Stored = JSON.parse(line);
  const [language, hashes, words, paragraphs, sentences, confidences, statements, sightings] = stored;
  return {
    traces: { language, hashes, words, paragraphs, sentences, confidences, statements },
    sightings: sightings.map(([record, because, names, mentions, facets]) => ({
      ...{ record, because, names, mentions },
      ...(facets && { facets }),
    })),
  };
}
