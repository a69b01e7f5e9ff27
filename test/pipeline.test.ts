/** Where the steps meet: what the whole of a corpus says that no single article can. */
import { expect, it } from 'vitest';
import { createPipeline } from '../src/pipeline.ts';
import { readPack } from './knowledge.ts';
import { FOREIGN } from './languages/foreign.ts';

it('tells how many articles are in languages that are not known', () => {
  const { find, link, network } = createPipeline(readPack);
  const articles = [
    { id: 'a', text: 'Angela Merkel traf Emmanuel Macron in Paris.', file: 'a' },
    ...FOREIGN.map(([language, text], i) => ({
      id: `${language}${i}`,
      text,
      file: language,
      ...(['fr', 'tr'].includes(language) && { language }),
    })),
  ];
  const founds = articles.map(find);
  const { problems, json } = network(articles, founds, link(articles, founds));
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['find/language', '1 article is in French, which is not known; names were taken from lists alone.'],
    ['find/language', '1 article is in Turkish, which is not known; names were taken from lists alone.'],
    ['find/language', '8 articles are in a language that is not known; names were taken from lists alone.'],
  ]);
  expect(json).toContain('"language":"und"');
});
