/** Decisions about who is who, as linking obeys them. */
import { describe, expect, it } from 'vitest';
import { corrected, decisionsOn, shownActors } from './corpus.ts';

const actors = (yaml: string, articles: readonly string[] | ReadonlyMap<string, string>) =>
  shownActors(corrected(yaml, articles).entities);

describe('same', () => {
  const TYPO = [
    '[[Rita Süssmuth|person]]. [[Süssmuth|person]].',
    '[[Rita Süsmuth|person]]. [[Süsmuth|person]].',
  ];

  it('makes one actor of two, with the file as its reason', () => {
    const yaml = '- same: [Rita Süssmuth, Rita Süsmuth]';
    expect(actors('', TYPO)).toHaveLength(2);
    const { entities } = corrected(yaml, TYPO);
    expect(shownActors(entities)).toEqual([
      'e:p/rita-suessmuth: Rita Süsmuth, Rita Süssmuth, Süsmuth, Süssmuth',
    ]);
    expect(decisionsOn(entities, 'e:p/rita-suessmuth')).toEqual(['same corrections.yaml:1']);
  });

  it('holds within an article, too, where a surname then has one bearer', () => {
    const { names } = corrected('- same: [Rita Süssmuth, Rita Süsmuth]', [
      '[[Rita Süssmuth|person]] und [[Rita Süsmuth|person]]. [[Süssmuth|person]].',
    ]);
    expect(new Set(names[0]?.map((line) => line.split(' = ')[1]))).toEqual(new Set(['e:p/rita-suessmuth']));
  });

  it('goes on over several corrections, also where the name between them stands in no article', () => {
    const yaml = '- same: [Anna Berg, Anna Bergh]\n- same: [Anna Bergh, Ana Berg]';
    expect(actors(yaml, ['[[Anna Berg|person]].', '[[Ana Berg|person]].'])).toEqual([
      'e:p/anna-berg: Ana Berg, Anna Berg',
    ]);
  });

  it('gives the id of the row, whoever is named first', () => {
    const articles = ['[[Blaues Kreuz|organization|o/blau]].', '[[Blaukreuz|organization]].'];
    expect(actors('- same: [Blaukreuz, Blaues Kreuz]', articles)).toEqual([
      'e:o/blau: Blaues Kreuz, Blaukreuz',
    ]);
    expect(actors('- same: [Blaukreuz, world/blau]', ['[[Blaukreuz|organization]].'])).toEqual([
      'e:o/blaukreuz: Blaukreuz',
    ]);
  });

  it('means by a surname alone the actor of whom nothing else is known, not all who bear it', () => {
    const articles = ['[[Otto Kern|person]]. [[Kern|person]].', '[[Kern|person]].', '[[Emil Kern|person]].'];
    expect(actors('- same: [Kern, Emil Kern]', articles)).toEqual([
      'e:p/emil-kern: Emil Kern, Kern',
      'e:p/otto-kern: Kern, Otto Kern',
    ]);
  });

  it('never joins kinds', () => {
    const articles = ['[[Hansa|organization]].', '[[Hansa Rostock|place]].'];
    expect(actors('- same: [Hansa, Hansa Rostock]', articles)).toHaveLength(2);
  });

  it('holds in one article or at one place only where it says so', () => {
    const articles = new Map([
      ['a', '[[Otto Kern|person]].'],
      ['b', '[[Kern|person]] sprach. [[Kern|person]] schwieg.'],
      ['c', '[[Kern|person]].'],
    ]);
    const names = (scope: string) => corrected(`- {same: [Kern, Otto Kern], in: '${scope}'}`, articles).names;
    expect(names('b')).toEqual([
      ['Otto Kern = e:p/otto-kern'],
      ['Kern = e:p/otto-kern', 'Kern = e:p/otto-kern'],
      ['Kern = e:p/kern'],
    ]);
    expect(names('b:15')[1]).toEqual(['Kern = e:p/kern', 'Kern = e:p/otto-kern']);
  });
});

describe('distinct', () => {
  it('keeps apart whom lists or spellings make one', () => {
    const articles = ['[[Carl J. Stein|person]].', '[[Carl Stein|person]].'];
    expect(actors('', articles)).toHaveLength(1);
    const { entities } = corrected('- distinct: [Carl J. Stein, Carl Stein]', articles);
    expect(shownActors(entities)).toEqual(['e:p/carl-j-stein: Carl J. Stein', 'e:p/carl-stein: Carl Stein']);
    expect(decisionsOn(entities, 'e:p/carl-stein')).toEqual(['distinct corrections.yaml:1']);
  });

  it('takes a name out of its row: the row stays with the name that the list shows', () => {
    const articles = ['[[AS Rom|organization|clubs/as-rom]].', '[[Roma|organization|clubs/as-rom]].'];
    const { entities } = corrected('- distinct: [Roma, AS Rom]', articles);
    expect(shownActors(entities)).toEqual(['e:clubs/as-rom: AS Rom', 'e:o/roma: Roma']);
    expect(entities.map(({ row }) => row)).toEqual(['clubs/as-rom', undefined]);
  });

  it('keeps a surname from the person who would attract it', () => {
    const articles = [
      '[[Georg Händel|person|m/haendel|famous]].',
      '[[Handel|person]].',
      '[[Händel|person]].',
    ];
    const { names } = corrected('- distinct: [Georg Händel, Händel]', articles);
    expect(names[2]).toEqual(['Händel = e:p/haendel']);
    expect(corrected('', articles).names[2]).toEqual(['Händel = e:m/haendel']);
  });

  it('keeps two companies apart that differ in their legal form', () => {
    const articles = ['[[Nordbit AG|organization]].', '[[Nordbit GmbH|organization]].'];
    expect(actors('', articles)).toHaveLength(1);
    expect(actors('- distinct: [Nordbit AG, Nordbit GmbH]', articles)).toEqual([
      'e:o/nordbit-ag: Nordbit AG',
      'e:o/nordbit-gmbh: Nordbit GmbH',
    ]);
  });
});

it('rename shows an actor under another name and keeps the names it goes by', () => {
  const { entities } = corrected('- rename: {actor: deutsche Regierung, to: Bundesregierung}', [
    '[[deutsche Regierung|organization]].',
  ]);
  expect(entities).toMatchObject([
    {
      id: 'e:o/deutsche-regierung',
      label: 'Bundesregierung',
      names: [['deutsche Regierung', 1]],
      because: [{ by: 'correction', id: 'rename corrections.yaml:1' }],
    },
  ]);
});

it('rename by a surname leaves those alone who are known in full', () => {
  const { entities } = corrected('- rename: {actor: Kern (person), to: Kern (wer?)}', [
    '[[Otto Kern|person]]. [[Kern|person]].',
    '[[Kern|person]].',
  ]);
  expect(entities.map(({ label }) => label)).toEqual(['Kern (wer?)', 'Otto Kern']);
});
