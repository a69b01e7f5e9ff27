/** What was judged wrong -> the file of corrections. */

import { type Entry, type GraphActor, type Reference, referenceText } from '../corrections/index.ts';
import { correctionFor } from '../judge/corrections.ts';
import type { Judgement, Place } from '../judge/judgement.ts';
import { isWrong } from '../judge/report.ts';
import { foldWords } from '../link/index.ts';
import { actorsOf } from './graph-actors.ts';
import type { Published } from './published.ts';

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
    const entry = correctionFor(
      judgement,
      (place, { actor, kind }) =>
        referenceAt(place, actors.get(actor), published, actor) ?? { name: place.name, kind },
    );
    if (entry === undefined) left.push(judgement);
    else entries.push(entry);
  }
  return { entries, left };
}

/** The row where the lists have the name of the place, else the name of the actor that stands there: *Soleimani* of *Soleimanis*. */
function referenceAt(
  { article, start, end, name }: Place,
  actor: GraphActor | undefined,
  published: Published,
  id: string,
): Reference | undefined {
  if (actor === undefined) return undefined;
  const mark = published
    .article(article)
    ?.marks.find((one) => one.start === start && one.end === end && one.entity === id);
  const isListed = mark?.evidence.some(({ by, id: row }) => by === 'gazetteer' && row === actor.row);
  if (isListed && actor.row) return { row: actor.row };
  const said = foldWords(name);
  const [longest] = actor.names
    .map(([one]) => one)
    .filter((one) => said.startsWith(foldWords(one)))
    .sort((a, b) => b.length - a.length);
  return { name: longest ?? name, kind: actor.kind };
}

/** What is left to do by hand, as a line for each. */
export const leftText = (left: readonly Judgement[]): readonly string[] =>
  left.map(
    ({ article, start, name, kind, verdict }) =>
      `${article}:${start}  ${referenceText({ name, kind })}: ${verdict}`,
  );
