import { describe, expect, it } from 'vitest';
import { surnamesOfFragments } from '../../src/link/fragments.ts';
import type { LinkKnowledge } from '../../src/link/knowledge.ts';
import type { Mention } from '../../src/model.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

/** No rule speaks for the names. */
const NO_RULE: Mention['evidence'] = [{ by: 'feature', id: 'shape=unknown surname', weight: 1 }];

/** What the names of an article are read as that are no names, in text order. */
function read(article: string, evidence = NO_RULE): readonly string[] {
  const { founds, lookup, rows } = marked([article]);
  const known = knowing(lookup, rows);
  const isNamePart: LinkKnowledge['isNamePart'] = (word, as) =>
    as === 'surname' ? word === 'Pence' : known.isNamePart(word, as);
  const names = founds.flatMap(({ mentions }) =>
    mentions.map((mention) => ({
      mention: { ...mention, evidence },
      name: mention.name,
      row: mention.row === undefined ? undefined : lookup(mention.row),
    })),
  );
  return [...surnamesOfFragments(names, { ...known, isNamePart }).values()];
}

describe('what stands before a full name that the article has', () => {
  const full = '[[Stefan Mayer|person]]. [[Karl Fenn|person|people/fenn]].';

  it.each([
    ['a title', `${full} [[MdB Stefan Mayer|person]].`, ['Stefan Mayer']],
    ['another full name', `${full} [[Karl Fenn Stefan Mayer|person]].`, ['Stefan Mayer']],
  ])('is left out where it is %s', (_, article, names) => expect(read(article)).toEqual(names));

  it.each([
    ['a given name', `${full} [[Karl Stefan Mayer|person]].`],
    ['nobody of that name', '[[MdB Stefan Mayer|person]].'],
    ['a row', `${full} [[MdB Stefan Mayer|person|people/mayer]].`],
    ['a full name that is none', '[[Ober Mayer|person]]. [[MdB Ober Mayer|person]].'],
  ])('stays with %s', (_, article) => expect(read(article)).toEqual([]));
});

describe('a word before a surname that is no given name', () => {
  it('is left out where it says what somebody is called, though a rule speaks for it', () => {
    const rule: Mention['evidence'] = [{ by: 'rule', id: 'de/role', weight: 9 }];
    expect(read('[[Karl Fenn|person]]. [[Baustadtrat Fenn|person]].', rule)).toEqual(['Fenn']);
    expect(read('[[Karl Fenn|person]]. [[Tausendsassa Fenn|person]].', rule)).toEqual([]);
  });

  it('is left out where the article has the listed bearer', () =>
    expect(read('[[Karl Lauterbach|person|people/lauterbach]]. [[Alarmhupe Lauterbach|person]].')).toEqual([
      'Lauterbach',
    ]));

  it('is left out where it is a long word that no list has', () =>
    expect(read('[[Stefan Fenn|person]]. [[Tausendsassa Fenn|person]]. [[Ober Fenn|person]].')).toEqual([
      'Fenn',
    ]));

  it('is left out where it is the surname of somebody else', () =>
    expect(read('[[Julia Harris|person]]. [[Pence Harris|person]].')).toEqual(['Harris']));

  it('is left out before surnames of several words', () =>
    expect(read('[[Ursula von der Leyen|person|people/leyen]]. [[Chaos von der Leyen|person]].')).toEqual([
      'von der Leyen',
    ]));

  it.each([
    ['a given name', '[[Donald Trump|person|people/trump]]. [[Melania Trump|person]].'],
    ['a double given name', '[[Donald Trump|person|people/trump]]. [[Anna-Maria Trump|person]].'],
    ['an initial', '[[Donald Trump|person|people/trump]]. [[D. Trump|person]].'],
    ['a slip of the given name', '[[Wolfgang Wodarg|person|people/wodarg]]. [[Wolgang Wodarg|person]].'],
    [
      'several bearers',
      '[[Bill Gates|person|p/bill]]. [[Melinda Gates|person|p/melinda]]. [[Chaos Gates|person]].',
    ],
    ['no bearer', '[[Alarmhupe Lauterbach|person]].'],
    ['an unlisted bearer, who may have kin', '[[Julia Dircks|person]]. [[Pino Dircks|person]].'],
    ['a row', '[[Karl Lauterbach|person|p/karl]]. [[Alarmhupe Lauterbach|person|p/other]].'],
  ])('stays with %s', (_, article) => expect(read(article)).toEqual([]));
});
