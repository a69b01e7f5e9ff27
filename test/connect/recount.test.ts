import fc from 'fast-check';
import { expect, it } from 'vitest';
import { count } from '../../src/connect/count.ts';
import type { Counted } from '../../src/connect/counted.ts';
import { MOST_ACTORS } from '../../src/connect/index.ts';
import { recount } from '../../src/connect/recount.ts';
import type { Occurrences } from '../../src/occurrences/index.ts';
import { BOILERPLATE } from '../../src/occurrences/occurrences.ts';
import type { Selection } from '../../src/occurrences/selection.ts';
import { corpus, occurrencesOf } from './corpus.ts';

/** All that can be asked of what was counted, as plain data. */
function told({ instances, pairs, presence, window, selected, state, units, problems }: Counted) {
  const columns = [pairs.a, pairs.b, pairs.starts, pairs.ends, selected, state].map((one) => [...one]);
  const { article, sentence, size, distance, leads } = instances;
  const each = Array.from({ length: pairs.ends.at(-1) ?? 0 }, (_, i) =>
    [article, sentence, size, distance, leads].map((of) => of(i)),
  );
  return [columns, each, presence, window, units, problems];
}

const DAYS = ['2020-01-02', '2020-01-30', '2020-02-01', '2020-04-09'];

/** Articles of the days, a few without one, with sentences that recur, boilerplate and versions. */
const network = fc
  .record({
    texts: fc.array(fc.array(fc.stringMatching(/^[v-z]{0,4}$/), { maxLength: 5 }), {
      minLength: 1,
      maxLength: 6,
    }),
    recurring: fc.array(fc.nat(4), { minLength: 30, maxLength: 30 }),
    versions: fc.array(fc.boolean(), { minLength: 6, maxLength: 6 }),
  })
  .map(({ texts, recurring, versions }): Occurrences => {
    const made = occurrencesOf(corpus(Object.fromEntries(texts.map((text, i) => [`a${i}`, text]))));
    return {
      ...made,
      articles: made.articles.map((head, i) => {
        const date = DAYS[i];
        return { ...head, source: i % 2 ? 'Der Abend' : 'Der Morgen', ...(date !== undefined && { date }) };
      }),
      recurs: made.recurs.map((_, place) => recurring[place % recurring.length] ?? BOILERPLATE),
      version: made.version.map((own, i) => (versions[i] && i > 0 ? i - 1 : own)),
    };
  });

const selections = fc.array(
  fc.oneof(
    fc.record({ from: fc.constantFrom(...DAYS) }),
    fc.record({ to: fc.constantFrom(...DAYS), undated: fc.boolean() }),
    fc.record({ from: fc.constantFrom(...DAYS), to: fc.constantFrom(...DAYS) }),
    fc.constant<Selection>({ sources: ['Der Abend'] }),
    fc.constant<Selection>({}),
  ),
  { minLength: 1, maxLength: 5 },
);

it('one selection after another is counted as each by itself', () => {
  fc.assert(
    fc.property(network, selections, (occurrences, chosen) => {
      for (const one of chosen)
        expect(told(recount(occurrences, one))).toEqual(told(count(occurrences, one)));
    }),
  );
});

it('what is not a selection of articles alone is counted by itself', () => {
  const occurrences = occurrencesOf(corpus({ a1: ['xy', 'x', 'xz'], a2: ['yx', 'zy'] }));
  const others: readonly Selection[] = [
    { window: 'article' },
    { window: 2 },
    { minimum: 2 },
    { kinds: ['place'] },
    { actors: new Set(['e:x', 'e:y'] as const) },
    { relations: ['role'] },
  ];
  for (const one of others) expect(told(recount(occurrences, one))).toEqual(told(count(occurrences, one)));
});

it('a list that names too many is told where it counts, and cut', () => {
  const list = Array.from({ length: MOST_ACTORS + 3 }, (_, i) => String.fromCharCode(0x4e00 + i)).join('');
  const occurrences = occurrencesOf(corpus({ a1: [list], a2: ['xy'] }));
  const [with1, without1] = [{}, { articles: new Set(['a2']) }].map((one) => recount(occurrences, one));
  expect(with1?.problems.map(({ where }) => where)).toEqual(['a1']);
  expect(with1 && told(with1)).toEqual(told(count(occurrences)));
  expect(without1?.problems).toEqual([]);
});

it('the last selection is remembered', () => {
  const occurrences = occurrencesOf(corpus({ a1: ['xy'], a2: ['yz'] }));
  const [first] = [recount(occurrences, { articles: new Set(['a1']) })];
  expect(recount(occurrences, { articles: new Set(['a1', 'gone']) })).toBe(first);
  expect(recount(occurrences, {})).not.toBe(first);
});
