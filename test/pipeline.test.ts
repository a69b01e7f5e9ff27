/** Where the steps meet: what the whole of a corpus says that no single article can. */
import { describe, expect, it } from 'vitest';
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

describe('an extractor', () => {
  const { extractor } = createPipeline(readPack);
  const clintons = {
    id: 'a',
    text: 'Bill Clinton traf Hillary Clinton in Bagdad. Frau Clinton schwieg, Herr Clinton lachte.',
  };

  it('gives the actor of each name of an article, whose text it sees', () => {
    const { found, actors } = extractor()(clintons);
    expect(found.mentions.map(({ text }) => text)).toEqual([
      'Bill Clinton',
      'Hillary Clinton',
      'Bagdad',
      'Clinton',
      'Clinton',
    ]);
    const [bill, hillary, , woman, man] = actors;
    expect([woman, man]).toEqual([hillary, bill]);
  });

  it('gives the same actor the same id in all articles, and remembers nobody of another extractor', () => {
    const extract = extractor();
    const wondra = { id: 'a', text: 'Der Gesandte Emil Wondra kam nach Bagdad.' };
    const again = { id: 'b', text: 'Herr Wondra reist nach Bagdad.' };
    const first = extract(wondra).actors;
    expect(extract({ ...wondra, id: 'c' }).actors).toEqual(first);
    expect(extractor()(again).actors[0]).toBe('e:p/wondra');
  });
});
