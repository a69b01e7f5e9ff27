/** What a report says of sentences that never count. */
import type { Network } from '../pipeline.ts';

const SHOWN_SENTENCES = 4;
const SHOWN_LETTERS = 72;

/** Sentences that were left out, the most printed first, each in a line. */
export function boilerplateLines(boilerplate: Network['boilerplate']): readonly string[] {
  if (boilerplate.length === 0) return [];
  const lines = boilerplate.slice(0, SHOWN_SENTENCES).map(({ source, text, articles }) => {
    const line = text.replace(/\s+/gu, ' ').trim();
    const shown = line.length > SHOWN_LETTERS ? `${line.slice(0, SHOWN_LETTERS)}…` : line;
    return `  ${shown} (${source === '' ? '' : `${source}, `}${articles} articles)`;
  });
  const left = boilerplate.length - lines.length;
  return [
    `Not counted, since a source prints them in many articles: ${boilerplate.length} ${boilerplate.length === 1 ? 'sentence' : 'sentences'}`,
    ...lines,
    ...(left > 0 ? [`  and ${left} more`] : []),
  ];
}
