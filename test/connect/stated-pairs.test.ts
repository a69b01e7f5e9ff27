/** Pairs of which articles state something, counted from the sample graph. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { count } from '../../src/connect/index.ts';
import { linkKey } from '../../src/connect/link-key.ts';
import { endsOf } from '../../src/connect/pairs.ts';
import { relatedBy } from '../../src/connect/related.ts';
import { RELATION_TYPES } from '../../src/model.ts';
import { occurrencesOf } from '../../src/publish/occurrences.ts';

const file = occurrencesOf(readFileSync('graph/graph.json', 'utf8'), readFileSync('graph/occurrences.bin'));
if (file === undefined || 'code' in file) throw new Error('the sample graph has no occurrences');
const { occurrences } = file.opened;

const keysOf = (counted: ReturnType<typeof count>) =>
  Array.from(counted.pairs.a, (_, pair) => {
    const [a, b] = endsOf(counted, pair);
    return linkKey(occurrences.actors[a] ?? '', occurrences.actors[b] ?? '');
  });

it('leaves the pairs with a relation of the types, each with all its sentences', () => {
  const all = count(occurrences);
  const related = relatedBy(all);
  const stated = keysOf(all).filter((key) => related.has(key));
  const some = count(occurrences, { relations: RELATION_TYPES });
  expect(stated.length).toBeGreaterThan(20);
  expect(keysOf(some)).toEqual(stated);
  const offices = count(occurrences, { relations: ['office'] });
  expect(keysOf(offices)).toEqual(
    stated.filter((key) => related.get(key)?.some(({ type }) => type === 'office')),
  );
  const pair = keysOf(all).indexOf(keysOf(offices)[0] ?? '');
  expect([offices.pairs.starts[0], offices.pairs.ends[0]]).toEqual([
    all.pairs.starts[pair],
    all.pairs.ends[pair],
  ]);
});
