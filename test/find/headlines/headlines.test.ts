/** Headlines in languages that capitalise names only. */
import { describe, expect, it } from 'vitest';
import { analyse } from '../../../src/find/analysis.ts';
import { isHeadline, smallElsewhere } from '../../../src/find/headlines/headlines.ts';
import { knowledge } from '../../knowledge.ts';
import { profileIn, sentencesIn } from '../seen.ts';

const profilesOf = (text: string) => sentencesIn('en', text).map(({ profiles }) => profiles);
const isHead = (text: string): boolean => isHeadline(text.split(' ').map((word) => profileIn('en', word)));

describe('a headline', () => {
  it.each([
    'CUBA SUGAR CROP SEEN LOWER',
    'Senate Haggles Over Virus Relief Bill',
    'Wondra Wins Few Promises on Europe Trip',
  ])('is %s', (text) => expect(isHead(text)).toBe(true));

  it.each([
    'The Amateur Hockey Association of Canada was a league',
    'Emil Wondra Met Her',
    'They met in May',
  ])('is not %s', (text) => expect(isHead(text)).toBe(false));
});

describe('what an article writes small', () => {
  const isSmall = smallElsewhere(
    profilesOf(
      'Sugar Crop Falls Behind Schedule\n\nThe sugar crop fell in Day County. On that day Day spoke.',
    ),
  );

  it.each([
    ['sugar', true],
    ['crop', true],
    ['falls', false],
    ['day', false],
    ['county', false],
  ])('%s: %s', (word, expected) => expect(isSmall(word)).toBe(expected));
});

describe('a headline is read as the article writes its words', () => {
  const firstLine = (code: string, text: string): string =>
    (analyse(text, knowledge.of(code), knowledge.gazetteer).sentences[0]?.profiles ?? [])
      .map((profile) => profile.text)
      .join(' ');

  it.each([
    ['en', 'CUBA SUGAR CROP BEHIND SCHEDULE\n\nThe sugar crop is late.', 'Cuba sugar crop behind Schedule'],
    [
      'en',
      'Senate Haggles Over Virus Relief Bill\n\nThe relief bill is stuck.',
      'Senate Haggles Over Virus relief bill',
    ],
    ['en', 'NEW YORK COFFEE LITTLE CHANGED\n\nThe coffee is cheap.', 'New York coffee Little changed'],
    ['de', 'ZUCKER AUS KUBA\n\nDer zucker fehlt.', 'Zucker aus Kuba'],
  ])('%s: %s', (code, text, printed) => expect(firstLine(code, text)).toBe(printed));
});
