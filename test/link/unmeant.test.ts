import { describe, expect, it } from 'vitest';
import { link } from '../../src/link/index.ts';
import { unmeantIn } from '../../src/link/unmeant.ts';
import type { Row } from '../../src/model.ts';
import { knowing } from './knowledge.ts';
import { marked } from './marked.ts';

const PLACES: readonly Row[] = [
  { id: 'cities/unterhaching', kind: 'place', label: { de: 'Unterhaching' }, flags: ['town'] },
];

const words = knowing(() => undefined);

/** The rows of lists, with the whole names that these have. */
const ROWS: Readonly<Record<string, Partial<Row>>> = {
  'orgs-clubs/as-rom': { label: { de: 'AS Rom' }, flags: ['club'] },
  'orgs-clubs/unterhaching': { label: { de: 'SpVgg Unterhaching' }, flags: ['club'] },
  'orgs-clubs/hsv': { label: { de: 'Hamburger SV' }, flags: ['club'] },
  'o/ba': { label: { de: 'Arbeitsagentur' } },
  'people-sport/langer': { label: { de: 'Bernhard Langer' }, flags: ['sport'] },
  'own-athletes/langer': { label: { de: 'Bernhard Langer' }, flags: ['sport'] },
  'own-leagues/bundesliga': { label: { de: 'Erste Bundesliga' }, flags: ['sport', 'culture'] },
  'people-germany/wondra': { label: { de: 'Emil Wondra' }, flags: ['m'] },
  'people-culture/bachmann': { label: { de: 'Ingeborg Bachmann' }, flags: ['f', 'culture'] },
};

/** The names of an article that do not mean their rows, with what they mean. */
function unmeant(article: string): readonly string[] {
  const { founds, lookup, texts } = marked([article]);
  return founds.flatMap(({ article: id, mentions }) => {
    const rows = new Map<string, Row>();
    const rowOf = (key: string): Row | undefined => {
      const row = lookup(key);
      if (row && !rows.has(key)) rows.set(key, { ...row, ...ROWS[key] });
      return rows.get(key);
    };
    const listed = mentions.map((mention) => ({ mention, row: rowOf(mention.row ?? '') }));
    const named = (name: string) => PLACES.filter(({ label }) => label.de === name);
    return [...unmeantIn(listed, { ...words, named }, texts(id))].map(
      ([{ name }, row]) => `${name}: ${row?.id ?? 'nobody'}`,
    );
  });
}

describe('a name does not mean its row', () =>
  it.each([
    ['where nothing else is of sport', 'Viele [[Roma|organization|orgs-clubs/as-rom]].', ['Roma: nobody']],
    [
      'but the place of the name',
      'In [[Unterhaching|organization|orgs-clubs/unterhaching]].',
      ['Unterhaching: cities/unterhaching'],
    ],
    [
      'of a politician, where the paper of a namesake is cited',
      'So steht es bei Lancet: [[Merz|person|people-germany/merz]] et al., 2020.',
      ['Merz: nobody'],
    ],
    [
      'of an artist, where the paper of two is cited',
      'Das fanden sie ([[Merz|person|people-culture/merz]] & Kolb, 2014).',
      ['Merz: nobody'],
    ],
    [
      'of an athlete outside sport',
      'Das sagte [[Langer|person|people-sport/langer]], Sprecher.',
      ['Langer: nobody'],
    ],
    [
      'of an athlete of any list outside sport',
      'Das sagte [[Langer|person|own-athletes/langer]], Sprecher.',
      ['Langer: nobody'],
    ],
    [
      'of another gender than it is addressed by',
      'Herr [[Bachmann|person|people-culture/bachmann]] sprach.',
      ['Bachmann: nobody'],
    ],
    [
      'of a politician, where a woman of the surname is called what she does',
      'Sprecherin [[Wondra|person|people-germany/wondra]] kam. [[Wondra|person|people-germany/wondra]] ging.',
      ['Wondra: nobody', 'Wondra: nobody'],
    ],
    [
      'whose sign the article explains as something else',
      'Der Bezirksausschuss ([[BA|organization|o/ba]]) tagt. Die [[BA|organization|o/ba]] ging.',
      ['BA: nobody', 'BA: nobody'],
    ],
    [
      'but another body of a list, whose sign it is here',
      'Das [[Bundesamt|organization|o/amt]] ([[BA|organization|o/ba]]) tagt. Das [[BA|organization|o/ba]] ging.',
      ['BA: o/amt', 'BA: o/amt'],
    ],
  ])('%s', (_, article, expected) => expect(unmeant(article)).toEqual(expected)));

describe('a name means its row', () =>
  it.each([
    [
      'where something else is of sport',
      '[[Roma|organization|orgs-clubs/as-rom]] – [[HSV|organization|orgs-clubs/hsv]].',
    ],
    [
      'where a league is named',
      '[[Roma|organization|orgs-clubs/as-rom]] – [[Bundesliga|organization|own-leagues/bundesliga]].',
    ],
    ['where the article has the whole name', '[[AS Rom|organization|orgs-clubs/as-rom]].'],
    [
      'where the article names the author',
      '[[Emil Merz|person|people-germany/merz]] forscht (Lancet: [[Merz|person|people-germany/merz]] et al., 2020).',
    ],
    ['of a scientist', 'Lancet: [[Merz|person|own-scholars/merz|science]] et al., 2020.'],
    ['of sport or culture alone', 'Viele [[Bundesliga|organization|own-leagues/bundesliga]].'],
    ['as an acronym', 'Der [[HSV|organization|orgs-clubs/hsv]].'],
    ['as it is addressed', 'Frau [[Bachmann|person|people-culture/bachmann]] sprach.'],
  ])('%s', (_, article) => expect(unmeant(article)).toEqual([])));

it('the author of a paper is not who owns the surname in the corpus', () => {
  const { founds, lookup, rows, texts } = marked([
    '[[Emil Merz|person|people-germany/merz|famous]] sprach.',
    'So sagt es eine Studie (Lancet: [[Merz|person]] et al., 2020).',
    'Da schwieg [[Merz|person]].',
  ]);
  const [, cited, bare] = link(founds, knowing(lookup, rows), texts).actors;
  expect(bare).toEqual(['e:people-germany/merz']);
  expect(cited).not.toEqual(bare);
});

it('authors of papers who are known by their surname alone are somebody else in each article', () => {
  const { founds, lookup, rows, texts } = marked([
    'Lancet: [[Wondra|person]] et al., 2020.',
    'Nature: [[Wondra|person]] et al., 2021.',
    'Familie [[Wondra|person]] kam.',
    'Wieder kam Familie [[Wondra|person]].',
  ]);
  const [one, other, family, again] = link(founds, knowing(lookup, rows), texts).actors;
  expect(one).not.toEqual(other);
  expect(family).toEqual(again);
});

it('whom the article tells from somebody of a list is another one in the whole corpus', () => {
  const { founds, lookup, rows, texts } = marked([
    'Der Stürmer [[Gerd Lutz|person|people-sport/lutz|sport]] traf.',
    'Minister [[Gerd Lutz|person|people-sport/lutz|sport]] sprach. [[Lutz|person]] schwieg.',
    'Wieder sprach Minister [[Gerd Lutz|person|people-sport/lutz|sport]].',
  ]);
  expect(link(founds, knowing(lookup, rows), texts).actors).toEqual([
    ['e:people-sport/lutz'],
    ['e:p/gerd-lutz', 'e:p/gerd-lutz'],
    ['e:p/gerd-lutz'],
  ]);
});
