/** What was judged wrong -> entries of the file of corrections, each for its one place. */

import type { Entry, GraphActor, Reference } from '../corrections/index.ts';
import { placeOf } from '../corrections/scope.ts';
import type { Mark } from '../graph/article-file.ts';
import { foldWords } from '../spelling/fold.ts';
import type { Judgement } from './judgement.ts';
import { DIFFERENT, kindIn, NO_NAME } from './verdict.ts';

/** The reference under which a build finds the name of a place again. */
export type Referring = (
  place: Judgement | NonNullable<Judgement['other']>,
  judgement: Judgement,
) => Reference;

/** The entry that mends it; `undefined` where the judgement does not say what is right instead. */
export function correctionFor(judgement: Judgement, referring: Referring): Entry | undefined {
  const { article, start, verdict, other } = judgement;
  const actor = referring(judgement, judgement);
  const here = { in: placeOf(article, start) };
  const to = kindIn(verdict);
  if (verdict === NO_NAME.id) return { verb: 'ignore', actors: [actor], ...here };
  if (to !== undefined) return { verb: 'retype', actor, to, ...here };
  if (verdict !== DIFFERENT.id || other === undefined) return undefined;
  const second = referring(other, judgement);
  return isPart(judgement.name, other.name) || isPart(other.name, judgement.name)
    ? undefined
    : { verb: 'distinct', actors: [actor, second] };
}

/** Whether all words of a name are in another: who is meant by *Trump* is a matter of each place, and no decision about all of them. */
function isPart(name: string, other: string): boolean {
  const words = other.split(/\s+/u);
  return name.split(/\s+/u).every((word) => words.includes(word));
}

/** The row where the lists have the name of a mark, else the name of the actor that stands there: *Soleimani* of *Soleimanis*. */
export function referenceAt(name: string, mark: Mark | undefined, actor: GraphActor): Reference {
  const isListed = mark?.evidence.some(({ by, id: row }) => by === 'gazetteer' && row === actor.row);
  if (isListed && actor.row) return { row: actor.row };
  const said = foldWords(name);
  const [longest] = actor.names
    .map(([one]) => one)
    .filter((one) => said.startsWith(foldWords(one)))
    .sort((a, b) => b.length - a.length);
  return { name: longest ?? name, kind: actor.kind };
}
