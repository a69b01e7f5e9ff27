import { describe, expect, it } from 'vitest';
import { givenNamesOfKin } from '../../src/link/kin-names.ts';
import { knowing } from './knowledge.ts';
import { localsOf, marked } from './marked.ts';

function completed(article: string, withText = true) {
  const { founds, lookup, rows, texts } = marked([article]);
  return founds.flatMap((found) => [
    ...givenNamesOfKin(
      found.mentions,
      knowing(lookup, rows),
      withText ? texts(found.article) : undefined,
    ).values(),
  ]);
}

describe('a given name behind a word of kinship', () => {
  const listed = '[[Tim Malley|person|people/tim]]';

  it('has the surname of who is named before it, where lists have that name', () =>
    expect(completed(`[[Malley|person]] und sein Sohn [[Tim|person]]. Am Ende kam ${listed}.`)).toEqual([
      { kind: 'person', name: 'Tim Malley', rowId: 'people/tim' },
    ]));

  it('has it where the article prints the full name', () =>
    expect(
      completed('[[Rob Malley=Rob Malleys|person]] Bruder [[Tim|person]]. [[Tim Malley|person]].'),
    ).toEqual([{ kind: 'person', name: 'Tim Malley', rowId: undefined }]));

  it.each([
    ['no text', `[[Malley|person]] und sein Sohn [[Tim|person]]. ${listed}.`, false],
    ['no kin', `[[Malley|person]] und sein Anwalt [[Tim|person]]. ${listed}.`, true],
    ['nobody of that name', '[[Malley|person]] und sein Sohn [[Tim|person]].', true],
    ['nobody before it', `Sein Sohn [[Tim|person]] kam. ${listed}.`, true],
    [
      'somebody far before it',
      `[[Malley|person]].${' So war es.'.repeat(3)} Sein Sohn [[Tim|person]]. ${listed}.`,
      true,
    ],
    ['no given name', `[[Malley|person]] und sein Sohn [[Fenn|person]]. ${listed}.`, true],
    ['a full name', `[[Malley|person]] und sein Sohn [[Tim Fenn|person]]. ${listed}.`, true],
  ])('stays as it is with %s', (_, article, withText) => expect(completed(article, withText)).toEqual([]));

  it('is one with the full name', () =>
    expect(
      localsOf('[[Rob Malley=Rob Malleys|person]] Sohn [[Tim|person]] kam. [[Tim Malley|person]].').map(
        ({ full, appearances }) => [full[0]?.whole, appearances.length],
      ),
    ).toEqual([
      ['rob malley', 1],
      ['tim malley', 2],
    ]));
});
