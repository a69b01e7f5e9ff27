/** What an extraction counts of its own output. */
import { list, number, object } from '../base/fields.ts';

/** How many lines came in, and what they gave. */
export interface ExtractTally {
  lines: number;
  articles: number;
  broken: number;
  sentences: number;
  mentions: number;
}

/** Opens a tally of an extraction, with nothing counted yet. */
export const openTally = (): ExtractTally => ({
  ...{ lines: 0, articles: 0, broken: 0, sentences: 0, mentions: 0 },
});

/** Counts an answer, an object of JSON; a line that was broken tells nothing. */
export function tallied(tally: ExtractTally, told: object | undefined): void {
  tally.lines += 1;
  if (told === undefined) {
    tally.broken += 1;
    return;
  }
  const { sentences, mentions } = object(told);
  tally.articles += 1;
  tally.sentences += number(sentences, 0);
  tally.mentions += list(mentions).length;
}
