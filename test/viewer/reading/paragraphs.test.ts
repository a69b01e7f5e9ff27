import { describe, expect, it } from 'vitest';
import { type FullArticle, parseArticle } from '../../../src/graph/article-file.ts';
import { paragraphsIn } from '../../../src/viewer/reading/paragraphs.ts';

const TEXT = 'Merkel traf Macron. Beide schwiegen.\n\nMacron reiste ab.';
const mention = (start: number, end: number, sentence: number, entity: string) => ({
  ...{ start, end, sentence, entity, kind: 'person', form: 'name', evidence: [] },
});
const article = (change: object = {}): FullArticle =>
  parseArticle({
    text: TEXT,
    language: 'de',
    sentences: [
      [0, 19],
      [20, 36],
      [38, 55],
    ],
    mentions: [mention(12, 18, 0, 'e:macron'), mention(0, 6, 0, 'e:merkel'), mention(38, 44, 2, 'e:macron')],
    ...change,
  });
const textOf = (of: FullArticle) =>
  paragraphsIn(of, () => true).map((paragraph) =>
    paragraph.map(({ pieces }) => pieces.map(({ text }) => text).join('')).join(''),
  );

describe('the paragraphs of an article', () => {
  it('are parted at blank lines and hold the whole text', () => {
    expect(textOf(article())).toEqual(['Merkel traf Macron. Beide schwiegen.', 'Macron reiste ab.']);
  });

  it('tell the sentence of each piece, and the mark by its number in the article', () => {
    const [first, second] = paragraphsIn(article(), () => true);
    expect(first?.map(({ sentence }) => sentence)).toEqual([0, 1]);
    expect(first?.[0]?.pieces).toEqual([
      { text: 'Merkel', mark: 1 },
      { text: ' traf ' },
      { text: 'Macron', mark: 0 },
      { text: '. ' },
    ]);
    expect(second?.[0]?.pieces[0]).toEqual({ text: 'Macron', mark: 2 });
  });

  it('leave marks plain that are not wanted', () => {
    const paragraphs = paragraphsIn(article(), ({ entity }) => entity === 'e:merkel');
    const marks = paragraphs.flat().flatMap(({ pieces }) => pieces.flatMap(({ mark }) => mark ?? []));
    expect(marks).toEqual([1]);
  });

  it('mark the longer of two names that overlap', () => {
    const double = [mention(0, 6, 0, 'e:a'), mention(0, 18, 0, 'e:b'), mention(12, 18, 0, 'e:c')];
    const [first] = paragraphsIn(article({ mentions: double }), () => true);
    expect(first?.[0]?.pieces).toEqual([{ text: 'Merkel traf Macron', mark: 1 }, { text: '. ' }]);
  });

  it('leave out sentences that are not published', () => {
    const partly = article({
      text: 'Macron reiste ab.',
      sentences: [
        [0, 0],
        [0, 0],
        [0, 17],
      ],
      mentions: [],
    });
    expect(textOf(partly)).toEqual(['Macron reiste ab.']);
    expect(textOf(article({ text: '', mentions: [] }))).toEqual([]);
  });
});
