import { describe, expect, it } from 'vitest';
import { explain, type Subject } from '../../src/why/explain.ts';

const subject: Subject = {
  around: { name: ['Emil', 'Lutz'], before: ['gestern', 'sagte'], after: [',', 'der', 'Koch'] },
  labelOf: (row) => (row === 'cities/koln' ? 'Cologne' : undefined),
};

/** What one witness says. */
const said = (by: string, id: string, reader: 'de' | 'en') =>
  explain([{ by, id, weight: 1 }], reader, subject)[0]?.sentence ?? '';

describe('other evidence', () => {
  it('names a listed actor where the page knows it', () => {
    expect(said('gazetteer', 'cities/koln', 'en')).toBe('“Cologne” is on the lists of names.');
    expect(said('gazetteer', 'cities/bonn', 'de')).toBe('Der Name steht in den Namenslisten.');
  });

  it('tells what the article says elsewhere', () => {
    expect(said('memory', 'surname family one', 'de')).toBe(
      'Im Artikel kommt eine Person mit diesem Nachnamen vor.',
    );
    expect(said('memory', 'named in this article', 'en')).toBe('The article has this name by itself, too.');
    expect(said('memory', 'elsewhere in this article', 'de')).toBe(
      'Dasselbe Wort an anderen Stellen des Artikels wurde mit abgewogen.',
    );
  });

  it('of a rule or reason that is gone has a sentence without its id', () => {
    expect(said('rule', 'de/person/gone', 'en')).toBe(
      'There is a rule for this that the page does not know.',
    );
    expect(said('link', 'gone', 'de')).toBe('Dafür gibt es einen Grund, den diese Seite nicht kennt.');
    expect(said('moon', 'full', 'de')).toBe('Dafür gibt es ein Merkmal, das diese Seite nicht kennt.');
  });

  it('of an English rule is told in English terms', () => {
    expect(said('rule', 'en/place/around-before-name', 'de')).not.toBe(
      said('rule', 'de/place/around-before-name', 'de'),
    );
  });
});

describe('explain', () => {
  it('puts the strongest reason first, and counts together what says the same', () => {
    const reasons = explain(
      [
        { by: 'feature', id: 'words=1', weight: 2 },
        { by: 'feature', id: 'shape=surname - - -', weight: 2 },
        { by: 'rule', id: 'de/person/possessor', weight: -3 },
        { by: 'feature', id: 'last=surname', weight: 2 },
      ],
      'en',
      { ...subject, around: { ...subject.around, name: ['Lutz'] } },
    );
    expect(reasons.map(({ weight }) => weight)).toEqual([4, -3, 2]);
    expect(reasons[0]?.sentence).toBe('“Lutz” is a surname.');
  });
});
