import { describe, expect, it } from 'vitest';
import { addLocal, describe as describeTally, openTally } from '../../src/link/tally.ts';
import type { Entity } from '../../src/model.ts';
import { knowing } from './knowledge.ts';
import { localsOf } from './marked.ts';

function entityOf(...articles: readonly string[]): Entity {
  const locals = articles.flatMap(localsOf);
  const row = locals.find(({ rowId }) => rowId !== undefined)?.rowId;
  const tally = openTally(`e:${row ?? 'x'}`, locals[0]?.kind ?? 'person');
  for (const local of locals) addLocal(tally, local);
  return describeTally(
    tally,
    'en',
    knowing(() => undefined),
  );
}

describe('an actor', () => {
  it('has its names with their counts, most frequent first, then by code units', () =>
    expect(
      entityOf('[[Malley|person]]', '[[Rob Malley|person]]. [[Malley|person]].', '[[R. Malley|person]]')
        .names,
    ).toEqual([
      ['Malley', 2],
      ['R. Malley', 1],
      ['Rob Malley', 1],
    ]));

  it.each([
    ['the most frequent full name', ['[[Malley|person]]', '[[Rob Malley|person]]'], 'Rob Malley'],
    ['its most frequent name where none is full', ['[[Malley|person]]'], 'Malley'],
    [
      'the nominative of a body',
      ['[[Landesamtes für Wasserbau|organization]]', '[[Landesamtes für Wasserbau|organization]]'],
      'Landesamt für Wasserbau',
    ],
    [
      'the long form of an acronym',
      ['[[MEE|organization]]', '[[MEE|organization]]', '[[Middle East Eye|organization]]'],
      'Middle East Eye',
    ],
    ['the name of its row', ['[[Malley|person|p/malley]]', '[[Rob Malley|person]]'], 'Malley'],
  ])('is labelled with %s', (_, articles, label) => expect(entityOf(...articles).label).toBe(label));

  it('tells its row, also one that nobody has looked up', () => {
    expect(entityOf('[[Doha|place|c/doha]]').row).toBe('c/doha');
    expect(entityOf('[[Doha|place]]').row).toBeUndefined();
  });

  it('has the row of its id, and not that of somebody whom a decision has made one with it', () => {
    const articles = ['[[Rob Malley|person|p/malley]]', '[[Mutti|person|added-people/mutti]]'];
    expect(entityOf(...articles)).toMatchObject({ label: 'Rob Malley', row: 'p/malley' });
  });

  it('that a list has is described by its sort where the list says no more', () => {
    const party = entityOf('[[AKP|organization|orgs/akp|acronym party]]');
    expect(party.description).toBe('party');
    expect(entityOf('[[Nordbit|organization|orgs/nordbit]]').description).toBeUndefined();
  });

  it('says why its names are one, strongest reason first', () => {
    const because = entityOf('[[Rob Malley|person]]. [[Malley|person]]. [[Rob Malley|person]].').because;
    expect(because.map(({ id }) => id)).toEqual(['same-name', 'surname-in-article']);
    for (const { by } of because) expect(by).toBe('link');
  });
});
