import { expect, it } from 'vitest';
import { articleData } from '../../../src/read/page/json-ld.ts';

const dataOf = (value: unknown) => Object.fromEntries(articleData(JSON.stringify(value)));

it('finds the article among other things, however deep', () => {
  const article = { '@type': 'ReportageNewsArticle', headline: 'H' };
  for (const value of [article, [article], { '@graph': [{ '@type': 'Person', name: 'N' }, article] }])
    expect(dataOf(value)).toMatchObject({ headline: 'H' });
  expect(dataOf({ '@type': ['Thing', 'BlogPosting'], headline: 'H' })).toMatchObject({ headline: 'H' });
});

it('takes the outermost of several, and its address where it is an object', () => {
  const page = { '@id': 'https://example.org/a' };
  const inner = { '@type': 'NewsArticle', headline: 'In' };
  const outer = { '@type': 'NewsArticle', headline: 'Out', mainEntityOfPage: page, hasPart: [inner] };
  expect(dataOf(outer)).toMatchObject({ headline: 'Out', url: 'https://example.org/a' });
});

it('is nothing where data are broken, of other things, or endless', () => {
  expect(articleData('{"@type": "NewsArticle"')).toEqual([]);
  expect(dataOf({ '@type': 'WebSite', headline: 'H' })).toEqual({});
  const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`;
  expect(articleData(deep)).toEqual([]);
});
