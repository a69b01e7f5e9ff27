// @vitest-environment happy-dom
import { afterEach, expect, it } from 'vitest';
import { panelTexts } from '../../../src/viewer/panels/texts.ts';
import { language } from '../../../src/viewer/preferences.ts';

afterEach(() => {
  language.value = 'en';
});

it('tells one from many in both languages', () => {
  language.value = 'en';
  expect(panelTexts.value.found(1, 1)).toBe('1 article');
  expect(panelTexts.value.found(3, 5242)).toBe('3 of 5,242 articles');
  expect(panelTexts.value.times('May 2020', 'May 2020', 'May 2020', 4)).toBe('4 articles in May 2020');
  expect(panelTexts.value.firstLast('a', 'a')).toBe('Named on a.');
  expect(panelTexts.value.way(1)).toBe('1 link');
  language.value = 'de';
  expect(panelTexts.value.found(3, 5242)).toBe('3 von 5.242 Artikeln');
  expect(panelTexts.value.times('Mai 2020', 'Juni 2020', 'Mai 2020', 4)).toContain(
    'die meisten im Mai 2020: 4',
  );
  expect(panelTexts.value.firstLast('a', 'b')).toBe('Zuerst genannt am a, zuletzt am b.');
  expect(panelTexts.value.way(2)).toBe('2 Verbindungen');
});
