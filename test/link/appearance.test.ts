import { describe, expect, it } from 'vitest';
import { rank } from '../../src/link/appearance.ts';
import { appearancesOf } from './marked.ts';

describe('an appearance', () => {
  it('has its name taken apart where it is a person', () => {
    const [person, place] = appearancesOf('[[Rob Malley|person]] – [[Doha|place]]');
    expect(person).toMatchObject({
      index: 0,
      key: 'robmalley',
      slug: 'rob malley',
      person: { surname: 'malley' },
    });
    expect(place).toMatchObject({ index: 1, key: 'doha', person: undefined });
  });

  it('has the kind of its row, or the one the article votes for', () => {
    const [listed, first, second, third] = appearancesOf(
      '[[Essen|place|cities/essen]]. [[Anbar|place]], [[Anbar|place]], [[Anbar|organization]]',
    );
    expect(listed).toMatchObject({ kind: 'place', row: { id: 'cities/essen' } });
    expect([first, second, third].map((one) => one?.kind)).toEqual(['place', 'place', 'place']);
  });

  it('knows the names of its row', () => {
    const [, second] = appearancesOf('[[Rob Malley|person|p/malley]] – [[Malley|person|p/malley]]');
    expect(second?.listed.map(({ key }) => key)).toContain('robmalley');
  });

  it.each([
    ['[[Clinton|person|p/x|f]]', 'f'],
    ['Herr [[Clinton|person]]', 'm'],
    ['Mrs. [[Clinton|person]]', 'f'],
    ['Herr [[Clinton|person|p/x|f]]', 'm'],
    ['[[Clinton|person]]', undefined],
  ])('has the gender that a row or an address tells: %s', (article, gender) =>
    expect(appearancesOf(article)[0]?.gender).toBe(gender),
  );

  it('knows the partner of an acronym', () => {
    const [long, short] = appearancesOf('[[Middle East Eye|organization]] ([[MEE|organization]])');
    expect([long?.partner, short?.partner]).toEqual(['mee', 'middleasteye']);
  });
});

it('the surest names come first', () => {
  const ranks = appearancesOf(
    '[[Tim Malley|person|p/malley]]. [[Rob Malley|person]]. [[R. Malley|person]]. [[Malley|person]]. [[Doha|place]]',
  ).map(rank);
  expect(ranks).toEqual([0, 1, 2, 3, 1]);
});
