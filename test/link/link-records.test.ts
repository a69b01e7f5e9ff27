import { describe, expect, it } from 'vitest';
import { idInArticle } from '../../src/link/groups.ts';
import { type CountedRecord, entitiesOf, link, linkRecords, recordedLocals } from '../../src/link/index.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

const ARTICLES = [
  '[[Malley|person]] in [[Doha|place]]',
  ...Array.from({ length: 5 }, () => '[[Rob Malley|person]] und [[Ijad Allawi|person]]'),
  '[[Ijad Allawi|person]] – [[Mohammed Tawfiq Allawi|person]]. [[Allawi|person]].',
  '[[Greta|person]]. [[Middle East Eye|organization]] ([[MEE|organization]])',
  '[[Greta|person]]. [[MEE|organization]]. [[Nordbit AG|organization]]',
  '[[Nordbit|organization]] – [[Rob Malley|person|people-usa/rob-malley]] – [[Robert Malley|person|people-usa/rob-malley]]',
  '[[Sergej Lawrow|person]]',
  '[[Sergey Lavrov|person]] – [[Donald J. Trump|person]]',
  '[[Donald Trump|person]]',
];

/** The distinct records of articles with their counts, as an engine would make them, and the actor of each mention by them. */
function byRecords() {
  const { founds, lookup, rows, texts } = marked(ARTICLES);
  const knowledge = knowing(lookup, rows);
  const locals = founds.map((found) => recordedLocals(found, knowledge, texts(found.article)));
  const counted = new Map<string, CountedRecord>();
  for (const [i, own] of locals.entries()) {
    for (const [position, { record }] of own.entries()) {
      const article = founds[i]?.article ?? '';
      const before = counted.get(record) ?? { record, articles: 0, first: article, position };
      const isFirst = article < before.first;
      counted.set(record, {
        ...before,
        articles: before.articles + 1,
        ...(isFirst && { first: article, position }),
      });
    }
  }
  const linked = [...linkRecords([...counted.values()].reverse(), knowledge)];
  const answers = new Map(linked.map((one) => [one.record, one]));
  const actors = locals.map((own, i) => {
    const ids: string[] = [];
    for (const { record, mentions } of own)
      for (const at of mentions) {
        const answer = answers.get(record);
        ids[at] = answer === undefined ? '' : idInArticle(answer, founds[i]?.article ?? '');
      }
    return ids;
  });
  return { founds, knowledge, texts, locals, answers, actors, linked };
}

describe('records', () => {
  it('are linked as their articles are', () => {
    const { founds, knowledge, texts, actors } = byRecords();
    expect(actors).toEqual(link(founds, knowledge, texts).actors);
    expect(actors[0]?.[0]).toBe('e:people-usa/rob-malley');
  });

  it('give the actors that linking describes', () => {
    const { founds, knowledge, texts, locals, answers, actors } = byRecords();
    const told = new Map<string, { names: Map<string, number>; because: Set<string>; record: string }>();
    for (const [i, own] of locals.entries()) {
      for (const { record, because, mentions } of own) {
        for (const at of mentions) {
          const id = actors[i]?.[at] ?? '';
          const one = told.get(id) ?? { names: new Map(), because: new Set(), record };
          const name = founds[i]?.mentions[at]?.name ?? '';
          one.names.set(name, (one.names.get(name) ?? 0) + 1);
          if (JSON.parse(record)[1] !== 0) one.record = record;
          for (const reason of [...because, ...(answers.get(record)?.because ?? [])]) one.because.add(reason);
          told.set(id, one);
        }
      }
    }
    const kinds = ['person', 'organization', 'place'] as const;
    const entities = entitiesOf(
      [...told].map(([id, { names, because, record }]) => {
        const [kind, row] = JSON.parse(record);
        const listed = row === 0 ? {} : { row };
        return {
          id: id as `e:${string}`,
          kind: kinds[kind] ?? 'person',
          names: [...names],
          because,
          ...listed,
        };
      }),
      new Map([['de', 3]]),
      knowledge,
    );
    expect(entities).toEqual(link(founds, knowledge, texts).entities);
  });
});
