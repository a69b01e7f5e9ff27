import fc from 'fast-check';
import { expect, it } from 'vitest';
import { gatherUnits } from '../../src/connect/gather.ts';
import { gatherSentences } from '../../src/connect/gather-sentences.ts';
import { MOST_ACTORS } from '../../src/connect/units.ts';
import type { EntityId } from '../../src/model.ts';
import type { Occurrences } from '../../src/occurrences/index.ts';
import { freshness, selectedActors, selectedArticles } from '../../src/occurrences/selection.ts';
import { corpus, occurrencesOf } from './corpus.ts';

const letters = fc.uniqueArray(fc.constantFrom(...'uvwxyz'), { maxLength: 6 }).map((all) => all.join(''));
const articles = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.array(letters, { maxLength: 5 }));

function selected(occurrences: Occurrences, actors?: ReadonlySet<EntityId>) {
  const chosen = selectedArticles(occurrences, {});
  const wanted = selectedActors(occurrences, actors ? { actors } : {});
  return { occurrences, state: freshness(occurrences, chosen), actors: wanted };
}

it('gathers the same as unit by unit, also of some actors', () => {
  fc.assert(
    fc.property(articles, fc.option(fc.subarray(['e:u', 'e:x', 'e:z'] as const)), (given, some) => {
      const of = selected(occurrencesOf(corpus(given)), some ? new Set<EntityId>(some) : undefined);
      expect(gatherSentences(of, () => {})).toEqual(gatherUnits(of, 'sentence', () => {}));
    }),
  );
});

it('cuts long lists, and says so', () => {
  const many = Array.from({ length: MOST_ACTORS + 6 }, (_, i) => String.fromCharCode(0x400 + i)).join('');
  const of = selected(occurrencesOf(corpus({ a: ['xy', many] })));
  const [heard, other]: [number, number][][] = [[], []];
  const gathered = gatherSentences(of, ({ sentence, named }) => heard?.push([sentence, named]));
  expect(gathered).toEqual(
    gatherUnits(of, 'sentence', ({ sentence, named }) => other?.push([sentence, named])),
  );
  expect([heard, other]).toEqual([[[1, MOST_ACTORS + 6]], [[1, MOST_ACTORS + 6]]]);
});
