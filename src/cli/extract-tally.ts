/** What an extraction counts of its own output. */
import { list, number, object } from '../base/fields.ts';
import type { Line } from '../host/split-lines.ts';
import { countLine, type GivenLines, noLines } from '../scale/given-lines.ts';

/** Which lines came in, and what they gave. */
export interface ExtractTally extends GivenLines {
  articles: number;
  broken: number;
  sentences: number;
  mentions: number;
}

/** Opens a tally of an extraction, with nothing counted yet. */
export const openTally = (): ExtractTally => ({
  ...noLines(),
  ...{ articles: 0, broken: 0, sentences: 0, mentions: 0 },
});

/** Counts a line with its answer, an object of JSON; one that was broken tells nothing. */
export function tallied(tally: ExtractTally, line: Line, told: object | undefined): void {
  countLine(tally, line);
  if (told === undefined) {
    tally.broken += 1;
    return;
  }
  const { sentences, mentions } = object(told);
  tally.articles += 1;
  tally.sentences += number(sentences, 0);
  tally.mentions += list(mentions).length;
}
