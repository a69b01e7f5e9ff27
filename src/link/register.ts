/** The register of actors: takes articles one by one or many at once, and never changes an id it has given. */
import { by } from '../base/order.ts';
import type { Entity, EntityId, Found } from '../model.ts';
import { localActors } from './article.ts';
import { createBonds } from './bonds.ts';
import { type Group, idInArticle, type Settled, settleGroups } from './groups.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { emptyKnown } from './known.ts';
import type { Local } from './local.ts';
import { recordOf } from './record.ts';
import { addLocal, describe, mostIn, openTally, type Tally } from './tally.ts';

/** Gives the text of an article by its id; without, brackets and forms of address are not seen. */
export type Texts = (article: string) => string | undefined;

/** Who has which id, in all articles so far. */
export interface Register {
  /** The actor of each mention of an article, known from earlier articles or new. */
  readonly resolve: (found: Found, text?: string) => readonly EntityId[];
  /** The actors of the mentions of many articles, each of which knows what all of them say. */
  readonly resolveAll: (founds: readonly Found[], texts?: Texts) => readonly (readonly EntityId[])[];
  /** All actors so far, by id. */
  readonly entities: () => readonly Entity[];
}

interface Scanned {
  readonly article: string;
  readonly locals: readonly Local[];
  /** The number of the group of each of them. */
  readonly groups: readonly number[];
}

/** Opens a register without records: it takes actors in article by article, and knows who may be who. */
export function createRegister(knowledge: LinkKnowledge): Register {
  const known = emptyKnown(knowledge);
  const bonds = createBonds(knowledge);
  const tallies = new Map<EntityId, Tally>();
  const mentionsIn = new Map(knowledge.languages.map((code) => [code, 0]));

  const resolveAll: Register['resolveAll'] = (founds, texts) => {
    const grouping = createGrouping();
    const articles = founds.map((found): Scanned => {
      const locals = localActors(found, knowledge, texts?.(found.article));
      return { article: found.article, locals, groups: grouping.add(found.article, locals) };
    });
    for (const { language, mentions } of founds) {
      const before = mentionsIn.get(language);
      if (before !== undefined) mentionsIn.set(language, before + mentions.length);
    }
    const settled = settleGroups(grouping.groups, known, bonds);
    return articles.map((scanned) => actorsIn(scanned, settled, tallies));
  };

  return {
    resolve: (found, text) => resolveAll([found], () => text)[0] ?? [],
    resolveAll,
    entities: () => {
      const language = mostIn(mentionsIn);
      return [...tallies.values()]
        .map((tally) => describe(tally, language, knowledge))
        .sort(by(({ id }) => id));
    },
  };
}

/** Puts actors of articles with one record together; who may be meant in an article, too, is there as the first of its group. */
function createGrouping() {
  const groups: (Group & { articles: number })[] = [];
  const numbers = new Map<string, number>();
  const add = (article: string, locals: readonly Local[]): readonly number[] => {
    const records = new Map(locals.map((local) => [local, recordOf(local, { id: article })] as const));
    const own = [...records].map(([local, record]) => {
      const number = numbers.get(record) ?? groups.length;
      numbers.set(record, number);
      const group = groups[number];
      if (group === undefined) groups.push({ local, articles: 1, first: article });
      else group.articles += 1;
      return number;
    });
    const firstOf = (local: Local) => groups[numbers.get(records.get(local) ?? '') ?? -1]?.local ?? local;
    for (const local of locals) local.rivals.splice(0, local.rivals.length, ...local.rivals.map(firstOf));
    return own;
  };
  return { groups, add };
}

/** The actor of each mention of an article; adds what the article says of them. */
function actorsIn(
  { article, locals, groups }: Scanned,
  settled: readonly Settled[],
  tallies: Map<EntityId, Tally>,
): readonly EntityId[] {
  const actors: EntityId[] = [];
  for (const [i, local] of locals.entries()) {
    const group = settled[groups[i] ?? -1];
    if (group === undefined) continue;
    const id = idInArticle(group, article);
    const tally = tallies.get(id) ?? openTally(id, local.kind);
    tallies.set(id, tally);
    addLocal(tally, local, group.because);
    for (const { index } of local.appearances) actors[index] = id;
  }
  return actors;
}
