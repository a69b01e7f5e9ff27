/** What was judged wrong -> the file of corrections. */

import { type Entry, referenceText } from '../corrections/index.ts';
import type { Mark } from '../graph/article-file.ts';
import { correctionFor, referenceAt } from '../judge/corrections.ts';
import type { Judgement, Place } from '../judge/judgement.ts';
import { isWrong } from '../judge/report.ts';
import { actorsOf } from './graph-actors.ts';
import type { Published } from './published.ts';

/** What can be written at once, and how much was wrong of which nobody said what is right. */
export interface Mends {
  readonly entries: readonly Entry[];
  /** What has to be corrected by hand: the judgement does not say what is right. */
  readonly left: readonly Judgement[];
}

/** The entries that mend what was judged wrong and still stands so in the graph. */
export function mendsOf(judgements: readonly Judgement[], published: Published): Mends {
  const actors = actorsOf(published.graph);
  const entries: Entry[] = [];
  const left: Judgement[] = [];
  for (const judgement of judgements.filter(isWrong)) {
    const entry = correctionFor(judgement, (place, { actor, kind }) => {
      const known = actors.get(actor);
      return known === undefined
        ? { name: place.name, kind }
        : referenceAt(place.name, markAt(place, actor, published), known);
    });
    if (entry === undefined) left.push(judgement);
    else entries.push(entry);
  }
  return { entries, left };
}

/** The mark at a place, where it still stands for the actor. */
const markAt = ({ article, start, end }: Place, id: string, published: Published): Mark | undefined =>
  published
    .article(article)
    ?.marks.find((one) => one.start === start && one.end === end && one.entity === id);

/** What is left to do by hand, as a line for each. */
export const leftText = (left: readonly Judgement[]): readonly string[] =>
  left.map(
    ({ article, start, name, kind, verdict }) =>
      `${article}:${start}  ${referenceText({ name, kind })}: ${verdict}`,
  );
