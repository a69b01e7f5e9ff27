import { expect, it } from 'vitest';
import { createBonds } from '../../src/link/bonds.ts';
import { type Group, idInArticle, settleGroups } from '../../src/link/groups.ts';
import { emptyKnown } from '../../src/link/known.ts';
import { recordedLocals } from '../../src/link/locals.ts';
import { localOf } from '../../src/link/record.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

/** Settles the actors of articles, each in so many articles; gives ids and reasons by name. */
function settled(...named: readonly (readonly [text: string, articles: number])[]) {
  const { founds, lookup } = marked(named.map(([text]) => text));
  const knowledge = knowing(lookup);
  const groups = founds.flatMap((found, i): Group[] =>
    recordedLocals(found, knowledge).map(({ record }) => ({
      local: localOf(record, knowledge).local,
      articles: named[i]?.[1] ?? 1,
      first: found.article,
    })),
  );
  return settleGroups(groups, emptyKnown(knowledge), createBonds(knowledge));
}

it('counts a group as often as articles show it', () => {
  const ids = (articles: number) =>
    settled(['[[Rob Malley|person]]', articles], ['[[Malley|person]]', 1]).map(({ id }) => id);
  expect(ids(4)).toEqual(['e:p/rob-malley', 'e:p/malley']);
  expect(ids(5)).toEqual(['e:p/rob-malley', 'e:p/rob-malley']);
});

it('gives the reason of later articles where there are more than one', () => {
  const [once] = settled(['[[Rob Malley|person]]', 1]);
  const [often] = settled(['[[Rob Malley|person]]', 2]);
  expect([...(once?.because ?? [])]).toEqual([]);
  expect([...(often?.because ?? [])]).toEqual(['same-name']);
});

it('keeps given names apart, article by article', () => {
  const [greta] = settled(['[[Greta|person]]', 3]);
  expect(greta).toMatchObject({ id: 'e:p/greta', apart: true });
  expect(greta && idInArticle(greta, 'a/1')).toBe('e:p/greta~a~2f.1');
});
