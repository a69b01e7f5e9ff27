/** Where the steps meet: what the whole of a corpus says that no single article can. */
import { expect, it } from 'vitest';
import { createPipeline } from '../src/pipeline.ts';
import { readPack } from './knowledge.ts';

/** In a language that was invented for this. */
const INVENTED =
  'Zo prentavi molu kesta Berlin, ven tarolu ne misko pelati. Sovi kelmo drani postu veli, ko trenavi zumi lasko penti. Orvi teska molu plin dovari ke sovi.';

it('tells how many articles are in languages that are not known', () => {
  const { find, link, network } = createPipeline(readPack);
  const articles = [
    { id: 'a', text: 'Angela Merkel traf Emmanuel Macron in Paris.' },
    { id: 'b', text: INVENTED },
    { id: 'c', text: INVENTED, language: 'vo' },
    { id: 'd', text: `${INVENTED} Ke Angela Merkel.`, language: 'vo' },
  ];
  const founds = articles.map(find);
  const { problems, json } = network(articles, founds, link(articles, founds));
  expect(problems.map(({ code, message }) => [code, message])).toEqual([
    ['languages/unknown', '1 article is in a language that is not known; names were taken from lists alone.'],
    [
      'languages/unknown',
      '2 articles are in Volapük, which is not known; names were taken from lists alone.',
    ],
  ]);
  const text = new TextDecoder().decode(json);
  expect(text).toContain('"language":"und"');
  expect(text).not.toContain('"file"');
});
