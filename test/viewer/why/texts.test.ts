// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { whyTexts } from '../../../src/viewer/why/texts.ts';

it.each([
  ['en', 'Second best: place, 1 point less.', 'Second best: place, 1,200 points less.', 'Show 3 more'],
  [
    'de',
    'Am zweitbesten passt: place, 1 Punkt weniger.',
    'Am zweitbesten passt: place, 1.200 Punkte weniger.',
    '3 weitere zeigen',
  ],
] as const)('the texts around reasons follow the language and count in it: %s', (code, one, many, more) => {
  language.value = code;
  expect(whyTexts.value.second('place', 1)).toBe(one);
  expect(whyTexts.value.second('place', 1200)).toBe(many);
  expect(whyTexts.value.more(3)).toBe(more);
});
