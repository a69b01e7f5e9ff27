import { describe, expect, it } from 'vitest';
import { addOnce, isBlocked, type Local, lastingForms, openRow } from '../../src/link/local.ts';
import { nameOf, personName } from './knowledge.ts';
import { appearancesOf, localsOf } from './marked.ts';

const first = (article: string): Local => localsOf(article)[0] as Local;

describe('an actor of an article', () => {
  it('has the names of its row and of its mentions', () => {
    const { keys, full } = first('[[Rob Malley|person|p/malley]] – [[Robert Malley|person|p/malley]]');
    expect(keys).toEqual(['robmalley', 'robertmalley']);
    expect(full.map(({ letters }) => letters)).toEqual(keys);
  });

  it('learns no name from a surname, once it is known in full', () =>
    expect(first('[[Rob Malley|person]]. [[Malley|person]].').keys).toEqual(['robmalley']));

  it('may be known by a surname only', () => {
    const { keys, full } = first('[[Malley|person]]');
    expect([keys, full]).toEqual([['malley'], []]);
  });
});

describe('a label of a row', () => {
  it('teaches no name that the article lacks', () => {
    const rows = new Map([['p/carrie', 'Carrie Johnson']]);
    const carrie = openRow(
      { id: 'p/carrie', kind: 'person', label: { en: rows.get('p/carrie') ?? '' }, flags: [] },
      [nameOf('person', 'Carrie Johnson')],
    );
    expect(carrie.full).toHaveLength(1);
    expect(carrie.printed).toEqual([]);
  });
});

describe('the forms that last', () => {
  it('are not acronyms that only this article explains', () => {
    const local = first('[[Middle East Eye|organization]] ([[MEE|organization]])');
    expect(local.keys).toEqual(['middleasteye', 'mee']);
    expect(lastingForms(local)).toEqual(['middleasteye']);
  });

  it('are the acronyms of lists, and those that nobody explains', () => {
    const listed = first('[[Middle East Eye|organization|o/mee]] ([[MEE|organization|o/mee]])');
    expect(lastingForms(listed)).toContain('mee');
    expect(lastingForms(first('[[MEE|organization]]'))).toEqual(['mee']);
  });
});

describe('isBlocked', () => {
  const clintons =
    '[[Bill Clinton|person|p/bill|m]]. Frau [[Clinton|person]]. Herr [[Clinton|person]]. [[Clinton|person]].';
  const [, woman, man, anybody] = appearancesOf(clintons);
  const bill = first('[[Bill Clinton|person|p/bill|m]]');
  const blocked = (appearance: typeof woman) =>
    appearance !== undefined && isBlocked(appearance, bill, personName('Bill Clinton'));

  it('by the gender that a row and an address tell', () =>
    expect([woman, man, anybody].map(blocked)).toEqual([true, false, false]));

  it('never for places', () => {
    const [doha] = appearancesOf('[[Doha|place]]');
    expect(blocked(doha)).toBe(false);
  });
});

it('addOnce keeps the order of what came first', () => {
  const list = ['b'];
  for (const item of ['a', 'b', 'a']) addOnce(list, item);
  expect(list).toEqual(['b', 'a']);
});
