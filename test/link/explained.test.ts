import { describe, expect, it } from 'vitest';
import { explanationOf, isExplainedOtherwise, signsOf } from '../../src/link/explained.ts';
import { marked } from './marked.ts';

describe('what explains a sign in brackets', () => {
  const explained = (text: string): string | undefined => {
    const at = text.indexOf('(') + 1;
    return explanationOf(text, at, text.slice(at, text.indexOf(')')));
  };

  it.each([
    ['Er leitet das Institut für Wald und Moor (IWM).', 'Institut für Wald und Moor'],
    ['Im Bezirksausschuss (BA) saß sie.', 'Bezirksausschuss'],
    ['Der „Verein Alter Mühlen“ (VAM) lud ein.', 'Verein Alter Mühlen'],
    ['Ein Body-Mass-Index (BMI) von 20.', 'Body-Mass-Index'],
    ['Sie sprach vom Rat (IWM).', undefined],
    ['Im Haus (BA) saß sie.', undefined],
  ])('%s', (text, words) => expect(explained(text)).toBe(words));
});

describe('a sign is explained otherwise', () => {
  const agency = '[[Bundesagentur|organization|o/ba]]. ';
  const isOtherwise = (article: string): boolean => {
    const { founds, lookup, texts } = marked([`${agency}${article}`]);
    const mentions = founds.flatMap((found) => found.mentions);
    const sign = mentions.find(({ name }) => name === 'BA');
    const row = lookup('o/ba');
    return (
      sign !== undefined && row !== undefined && isExplainedOtherwise(sign, row, mentions, texts('a0') ?? '')
    );
  };
  const sign = '([[BA|organization|o/ba]])';

  it.each([
    [`Der Bezirksausschuss ${sign} tagt.`, true],
    [`Der [[Bezirksausschuss|organization]] ${sign} tagt.`, true],
    [`Die Bundesanstalt ${sign} tagt.`, false],
    [`Das sagte [[Bernd Adler|person]] ${sign}.`, false],
    [`Der Ausschuss ${sign} tagt.`, false],
    [`Der BA-Bezirksausschuss ${sign} tagt.`, false],
    ['Der Bezirksausschuss [[BA|organization|o/ba]] tagt.', false],
  ])('%s', (article, is) => expect(isOtherwise(article)).toBe(is));
});

describe('a sign in brackets behind a body of a list', () => {
  const signs = (article: string): readonly string[] => {
    const { founds, lookup, texts } = marked([article]);
    const listed = founds.flatMap(({ mentions }) =>
      mentions.map((mention) => ({ mention, row: lookup(mention.row ?? '') })),
    );
    return [...signsOf(listed, texts('a0') ?? '')].map(([sign, { id }]) => `${sign}: ${id}`);
  };
  const sign = '([[BA|organization|o/ba]])';

  it.each([
    [`Das [[Bundesamt|organization|o/amt]] ${sign} tagt.`, ['BA: o/amt']],
    [`Das „[[Bundesamt|organization|o/amt]]“ ${sign} tagt.`, ['BA: o/amt']],
    [`Das [[Bundesamt|organization|o/amt]] und die [[BA|organization|o/ba]] tagen.`, []],
    [`Das [[Amt Bern|organization|o/amt]] ${sign} tagt.`, []],
    [`Das [[Bundesamt|organization]] ${sign} tagt.`, []],
    [`Die [[Bundesagentur|organization|o/ba]] ${sign} tagt.`, []],
  ])('%s', (article, expected) => expect(signs(article)).toEqual(expected));
});
