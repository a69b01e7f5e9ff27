/** What an extraction counts of its own output. */

export interface ExtractTally {
  lines: number;
  articles: number;
  broken: number;
  sentences: number;
  mentions: number;
}

/** Nothing counted yet. */
export const openTally = (): ExtractTally => ({
  ...{ lines: 0, articles: 0, broken: 0, sentences: 0, mentions: 0 },
});

/** Counts an answer; a line that was broken tells nothing. */
export function tallied(tally: ExtractTally, told: object | undefined): void {
  tally.lines += 1;
  if (told === undefined) {
    tally.broken += 1;
    return;
  }
  const { sentences = 0, mentions = [] } = told as { sentences?: number; mentions?: readonly unknown[] };
  tally.articles += 1;
  tally.sentences += sentences;
  tally.mentions += mentions.length;
}
