// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { lookTexts } from '../../../src/viewer/look/texts.ts';
import { LOOK_PARTS } from '../../../src/viewer/look.ts';
import { language } from '../../../src/viewer/preferences.ts';

afterEach(() => {
  language.value = 'en';
});

it.each(['en', 'de'] as const)('%s: every part has a name, and its usual look one with a hint', (code) => {
  language.value = code;
  const { parts, usual, usualHint } = lookTexts.value;
  for (const part of LOOK_PARTS)
    for (const text of [parts[part], usual[part], usualHint[part]]) expect(text.trim()).not.toBe('');
});

it('says from where to where sizes go', () => {
  expect(lookTexts.value.larger('1', '84')).toBe('the larger, the more: 1 to 84');
});
