import { expect, it } from 'vitest';
import type { Published } from '../../src/cli/published.ts';
import { suggestionText, suggestionValue } from '../../src/cli/suggested.ts';
import { suggestionsIn } from '../../src/review/index.ts';
import { made } from '../review/made.ts';

const all = made([
  'Bill Wondra=Melinda Wondra (person)',
  'Bill Wondra=Melinda Wondra (person) / Anbetracht (place) 40',
]);
const article: Published['article'] = (id) => {
  const found = all.articles.get(id);
  return found && { id, title: '', date: '', source: '', ...found };
};
const suggestions = suggestionsIn(all.corpus);

it('shows reason, articles and both sentences', async () => {
  const [nobody, merged] = suggestions;
  if (!nobody || !merged) return expect.fail();
  expect(await suggestionText(merged, all.corpus, article)).toBe(
    [
      'several full names, 1 article to mend',
      '  Bill Wondra (person), 2 articles',
      '  It goes by two full names: “Bill Wondra” and “Melinda Wondra”.',
      'Nr. 0 · a0',
      '  [Bill Wondra] kam.',
      'Nr. 1 · a1',
      '  [Melinda Wondra] kam.',
    ].join('\n'),
  );
  expect(await suggestionText(nobody, all.corpus, article)).toContain('[Anbetracht] kam.');
});

it('is a value for other programs', () => {
  expect(suggestions.map(suggestionValue)).toMatchObject([
    {
      sort: 'unsure',
      asks: 'nobody',
      actors: [{ label: 'Anbetracht', kind: 'place', articles: 1 }],
      moved: 1,
    },
    { sort: 'several-names', asks: 'merged', names: ['Bill Wondra', 'Melinda Wondra'], moved: 1 },
  ]);
});
