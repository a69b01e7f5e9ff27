/** Corrections at work: what they mend in what was found, what they tell linking, and what they have not changed. */
import type { ListedName } from '../gazetteer/index.ts';
import type { Decisions, LinkKnowledge } from '../link/index.ts';
import type { Article, Found, Linked, Problem } from '../model.ts';
import { addedNames, type WithoutGenitive } from './added.ts';
import { consistent } from './contradictions.ts';
import type { Correction } from './correction.ts';
import { decisionsOf } from './decide.ts';
import { idleCorrections, noEffects } from './effects.ts';
import { type IsOrdinary, listedNames } from './listed.ts';
import { mender } from './mend.ts';
import { striker, type WrongAmong, wrongTeller } from './strike.ts';

/** What each step is given so that it obeys. */
export interface Applied {
  /** What was found in an article, as it is with the corrections. To be called before its names are linked. */
  readonly mend: (article: Article, found: Found) => Found;
  /** What was found in all articles, without the statements that are wrong. To be called once it is known who is who. */
  readonly strike: (
    articles: readonly Article[],
    founds: readonly Found[],
    linked: Linked,
  ) => readonly Found[];
  /** Which statements of tables are wrong, once it is known who is who. */
  readonly wrongAmong: WrongAmong;
  /** What linking knows, with what somebody has decided. */
  readonly knowledge: LinkKnowledge;
  /** Contradictions, and after all is linked what has changed nothing. */
  readonly problems: () => readonly Problem[];
}

/** What corrections have to ask: what linking knows, and what a language says of words. */
export interface Surroundings {
  readonly knowledge: LinkKnowledge;
  readonly withoutGenitive: WithoutGenitive;
  /** Names of lists of one's own. */
  readonly own?: readonly ListedName[];
  /** Whether a word is more than a name in a language. */
  readonly isOrdinary?: IsOrdinary;
}

/** Sets corrections to work on one corpus. */
export function applyCorrections(all: readonly Correction[], around: Surroundings): Applied {
  const { corrections, problems } = consistent(all);
  const effects = noEffects();
  const { own = [], withoutGenitive, isOrdinary = () => false } = around;
  const lists = listedNames(own, { ...around, withoutGenitive, isOrdinary }, effects);
  const added = addedNames(corrections, around, effects);
  const articles = new Map<string, Article>();
  const found: LinkKnowledge = {
    ...around.knowledge,
    rowById: (id) => added.rows.get(id) ?? lists.rowById(id) ?? around.knowledge.rowById(id),
  };
  const { mend, rows } = mender(corrections, found, effects);
  const listed: LinkKnowledge = { ...found, rowById: (id) => found.rowById(id) ?? rows.get(id) };
  const decisions: Decisions | undefined = decisionsOf(
    corrections,
    listed,
    (id) => articles.get(id),
    effects,
  );
  return {
    mend: (article, found) => {
      if (corrections.length === 0 && own.length === 0) return found;
      articles.set(article.id, article);
      const mended = mend(article, added.find(article, lists.find(article, found)));
      added.note(mended);
      return mended;
    },
    strike: striker(corrections, effects),
    wrongAmong: wrongTeller(corrections, effects),
    knowledge: decisions === undefined ? listed : { ...listed, decisions },
    problems: () => [...lists.problems, ...problems, ...idleCorrections(corrections, effects)],
  };
}
