/** Whose a body is by its name. */
import { describe, expect, it } from 'vitest';
import { appearancesOf } from '../marked.ts';

const FRANCE = '[[Frankreich|place|countries/frankreich|country]]';

/** What the last mention of an article means. */
const meant = (article: string): string | undefined => {
  const last = appearancesOf(article).at(-1);
  return last?.rowId ?? last?.mention.name;
};

describe('a body that says in its name whose it is', () => {
  it.each([
    ['an adjective', 'French Finance Ministry'],
    ['the name of the place', 'Frankreich Finance Ministry'],
  ])('is that of the place by %s', (_, name) =>
    expect(meant(`${FRANCE}. The [[${name}|organization]]`)).toBe('Finance Ministry (Frankreich)'),
  );

  it.each([
    ['a list has it', '[[French Finance Ministry|organization|orgs/ministry]]', 'orgs/ministry'],
    ['it is no body of several places', '[[French Bakery|organization]]', 'French Bakery'],
    ['it is of no place', '[[Wondra Finance Ministry|organization]]', 'Wondra Finance Ministry'],
    [
      'it has a sign of its own',
      '[[French Finance Ministry|organization]] ([[FFM|organization]]). [[French Finance Ministry|organization]]',
      'French Finance Ministry',
    ],
    ['it is a place', '[[French Finance Ministry|place]]', 'French Finance Ministry'],
  ])('stays as it is where %s', (_, mark, expected) => expect(meant(`${FRANCE}. ${mark}`)).toBe(expected));
});
