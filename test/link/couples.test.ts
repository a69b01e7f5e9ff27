import { describe, expect, it } from 'vitest';
import { givenNamesOfCouples } from '../../src/link/couples.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

function completed(article: string) {
  const { founds, lookup, rows, texts } = marked([article]);
  return founds.flatMap((found) => [
    ...givenNamesOfCouples(found.mentions, knowing(lookup, rows), texts(found.article)).values(),
  ]);
}

describe('partners of one name', () => {
  const firm = '[[Johnson & Johnson|organization|firms/johnson]]';

  it('are the listed firm', () =>
    expect(completed(`[[Johnson|person]] und [[Johnson|person]]. ${firm}.`)).toEqual([
      { kind: 'organization', name: 'Johnson', rowId: 'firms/johnson' },
      { kind: 'organization', name: 'Johnson', rowId: 'firms/johnson' },
    ]));

  it.each([
    ['no list has the firm', '[[Johnson|person]] und [[Johnson|person]].'],
    ['they are called differently', `[[Johnson|person]] und [[Jensen|person]]. ${firm}.`],
  ])('are people where %s', (_, article) => expect(completed(article)).toEqual([]));
});

describe('a given name before a couple', () => {
  it('has the surname of the full name behind', () =>
    expect(completed('[[Bill|person]] und [[Melinda Gates|person]] stiften.')).toEqual([
      { kind: 'person', name: 'Bill Gates', rowId: undefined },
    ]));

  it('is the listed person of that name', () =>
    expect(
      completed('[[Bill|person]] & [[Melinda Gates|person]]. [[Bill Gates|person|people/gates]] schwieg.'),
    ).toEqual([{ kind: 'person', name: 'Bill Gates', rowId: 'people/gates' }]));

  it.each([
    ['no word that joins', '[[Bill|person]], [[Melinda Gates|person]]'],
    ['no given name', '[[Scholz|person]] und [[Melinda Gates|person]]'],
    ['no full name behind', '[[Bill|person]] und [[Melinda|person]]'],
    ['a surname of somebody else', '[[Karl Bill|person]] kam. [[Bill|person]] und [[Melinda Gates|person]]'],
    ['another kind', '[[Bill|person]] und [[Gates Foundation|organization]]'],
    ['two sentences', 'Da war [[Bill|person]]. und [[Melinda Gates|person]]'],
  ])('is not completed with %s', (_, article) => expect(completed(article)).toEqual([]));
});
