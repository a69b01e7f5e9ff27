import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { goldFiles, inLanguage, markedTexts, sampleGold } from '../../src/cli/fit-sets.ts';
import { UserError } from '../../src/host/user-error.ts';
import { checkout } from './checkout.ts';

const line = (id: string, text: string, language?: string) =>
  JSON.stringify({ id, text, language, mentions: [] });
const idsOf = (sets: ReturnType<typeof goldFiles>) =>
  [...sets].map(([set, articles]) => [set, articles.map(({ id }) => id)]);

describe('marked texts', () => {
  it('are those of all files of a language, in the order of their names', () => {
    const root = checkout({
      'en/texts/b.txt': 'Nobody came.',
      'en/texts/a.txt': '{P Ada Wondra} sang.\n\nThe soup was cold.',
      'en/texts/note.md': '{X no text}',
    });
    const texts = markedTexts(join(root, 'en'), 'en');
    expect(texts.map(({ text }) => text)).toEqual(['Ada Wondra sang.', 'The soup was cold.', 'Nobody came.']);
    expect(texts[0]?.mentions).toMatchObject([{ start: 0, end: 10, kind: 'person' }]);
  });

  it('are none where a language has none, and an error where one is wrong', () => {
    const root = checkout({ 'en/texts/a.txt': 'Good.\n\nThe {X soup}.' });
    expect(markedTexts(join(root, 'de'), 'de')).toEqual([]);
    expect(() => markedTexts(join(root, 'en'), 'en')).toThrow(UserError);
    expect(() => markedTexts(join(root, 'en'), 'en')).toThrow('en/a.txt:3');
  });
});

describe('gold files', () => {
  it('teach nothing of what is closed, and of names in doubt only those that some actor bears', () => {
    const mentions = [
      { start: 0, end: 1, kind: 'place', doubt: true },
      { start: 2, end: 3, kind: 'place', doubt: true, entity: 'B' },
      { start: 4, end: 5, kind: 'place' },
    ];
    const stored = (article: string, split: string) =>
      JSON.stringify({ article, sha256: 'x', split, language: 'de', mentions });
    const root = checkout({ 'real.jsonl': `${stored('a', 'open')}\n${stored('b', 'closed')}` });
    const sets = goldFiles([join(root, 'real.jsonl')], () => ({ text: 'A B C' }));
    expect(idsOf(sets)).toEqual([['real.jsonl', ['a']]]);
    expect(sets.get('real.jsonl')?.[0]?.mentions.map(({ start }) => start)).toEqual([2, 4]);
  });

  it('are sets by the names of their files', () => {
    const root = checkout({
      'one.jsonl': line('a', 'A.'),
      'deep/two.jsonl': `${line('b', 'B.')}\n${line('c', 'C.')}`,
    });
    const sets = goldFiles([join(root, 'one.jsonl'), join(root, 'deep/two.jsonl')]);
    expect(idsOf(sets)).toEqual([
      ['one.jsonl', ['a']],
      ['two.jsonl', ['b', 'c']],
    ]);
  });

  it('of the same name are told apart by their folders', () => {
    const root = checkout({ 'one/de.jsonl': line('a', 'A.'), 'two/de.jsonl': line('b', 'B.') });
    const files = [join(root, 'one/de.jsonl'), join(root, 'two/de.jsonl')];
    expect(idsOf(goldFiles(files))).toEqual([
      [files[0], ['a']],
      [files[1], ['b']],
    ]);
  });

  it('that are missing or broken end the run', () => {
    const root = checkout({ 'bad.jsonl': `${line('a', 'A.')}\n{` });
    expect(() => goldFiles([join(root, 'bad.jsonl')])).toThrow('bad.jsonl:2');
    expect(() => goldFiles([join(root, 'none.jsonl')])).toThrow(UserError);
  });

  it('of the sample articles are found in the checkout, or are none', () => {
    expect(idsOf(sampleGold(checkout({ 'corpus/gold/de.jsonl': line('a', 'A.') })))).toEqual([
      ['de.jsonl', ['a']],
    ]);
    expect(idsOf(sampleGold(checkout({})))).toEqual([]);
  });
});

it('sets hold what is in a language, stated or seen, and are left out where nothing is', () => {
  const root = checkout({
    'mixed.jsonl': [
      line('stated', 'Emil.', 'en'),
      line('seen', 'The committee said that it would not vote on the bill this week.'),
      line('other', 'Der Ausschuss sagte, er werde in dieser Woche nicht abstimmen.'),
    ].join('\n'),
    'german.jsonl': line('a', 'Emil kam.', 'de'),
  });
  const sets = goldFiles([join(root, 'mixed.jsonl'), join(root, 'german.jsonl')]);
  expect(idsOf(inLanguage(sets, 'en'))).toEqual([['mixed.jsonl', ['stated', 'seen']]]);
});
