// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import { language } from '../../../src/viewer/preferences.ts';
import { binName, words } from '../../../src/viewer/time/words.ts';

afterEach(() => {
  language.value = 'en';
});

describe.each(['en', 'de'] as const)('in %s', (code) => {
  it('articles are counted in words', () => {
    language.value = code;
    const { articles, between, none } = words.value;
    expect(articles(1, 1)).toMatch(code === 'en' ? /^1 article$/ : /^1 Artikel$/);
    expect(articles(1200, 6000)).toBe(code === 'en' ? '1,200 of 6,000 articles' : '1.200 von 6.000 Artikeln');
    expect(between('2020', '2020')).toBe('2020');
    expect(none(3)).toContain('3');
  });
});

it('bins are called as readers call them', () => {
  language.value = 'en';
  expect(
    ['2020-01-03', '2020-01', '2020', '187'].map((key, i) =>
      binName(key, (['day', 'month', 'year', 'decade'] as const)[i] ?? 'day'),
    ),
  ).toEqual(['Jan 3, 2020', 'Jan 2020', '2020', '1870s']);
  language.value = 'de';
  expect(binName('2020-03', 'month')).toBe('März 2020');
  expect(binName('187', 'decade')).toBe('1870er');
});
