import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Gathered } from '../../src/connect/gathered.ts';
import { instancesOf } from '../../src/connect/instances.ts';
import { meetingsOf } from '../../src/connect/meetings.ts';
import { FRESH } from '../../src/occurrences/selection.ts';

const ACTORS = 6;

interface Member {
  readonly actor: number;
  readonly fresh: number;
  readonly leads: number;
  readonly at: number;
}

const flag = fc.nat({ max: 1 });
const member = fc.record({
  actor: fc.nat({ max: ACTORS - 1 }),
  fresh: flag,
  leads: flag,
  at: fc.nat({ max: 9 }),
});
const units = fc.array(fc.uniqueArray(member, { selector: ({ actor }) => actor }));

/** Units as columns; each is an article of its own. */
function columnsOf(of: readonly (readonly Member[])[]): Gathered {
  const members = of.flatMap((unit, i) =>
    [...unit].sort((a, b) => a.actor - b.actor).map((one) => ({ ...one, unit: i })),
  );
  const starts = Uint32Array.from([0, ...of], (_, i) => of.slice(0, i).flat().length);
  return {
    article: Uint32Array.from(of, (_, i) => i),
    sentence: Uint32Array.from(of, (_, i) => 2 * i),
    starts,
    from: starts.slice(0, -1),
    to: starts.slice(1),
    actor: Uint32Array.from(members, ({ actor }) => actor),
    unit: Uint32Array.from(members, ({ unit }) => unit),
    before: Uint8Array.from(members, ({ unit }, i) => i - (starts[unit] ?? 0)),
    fresh: Uint8Array.from(members, ({ fresh }) => fresh),
    leads: Uint8Array.from(members, ({ leads }) => leads),
  };
}

/** Sentences that name one member each. */
function namedIn(of: readonly (readonly Member[])[]) {
  const members = of.flatMap((unit) => [...unit].sort((a, b) => a.at - b.at));
  return {
    sentence: Uint32Array.from(members, ({ at }) => at),
    named: Uint32Array.from([0, ...members], (_, i) => i),
    members: Uint32Array.from(members, ({ actor }) => actor),
  };
}

/** The same by looking at each pair of each unit. */
function byHand(of: readonly (readonly Member[])[], leading: boolean) {
  const rows = of.flatMap((unit, i) =>
    unit.flatMap((one) =>
      unit
        .filter((other) => one.actor < other.actor && (one.fresh === 1 || other.fresh === 1))
        .map((other) => [
          ...[one.actor, other.actor, i, 2 * i, unit.length],
          Math.abs(one.at - other.at),
          leading ? one.leads | other.leads : 1,
        ]),
    ),
  );
  return rows.sort(([a = 0, b = 0, i = 0], [c = 0, d = 0, j = 0]) => a - c || b - d || i - j);
}

it('instances stand by pair, then by unit, and pairs that meet too rarely are left out', () => {
  fc.assert(
    fc.property(units, fc.boolean(), fc.nat({ max: 3 }), (of, leading, minimum) => {
      const gathered = columnsOf(of);
      const { columns, pairs } = meetingsOf(gathered, ACTORS, { leading, minimum });
      const occurrences = namedIn(of);
      const state = new Uint8Array(occurrences.sentence.length).fill(FRESH);
      const instances = instancesOf(gathered, { columns }, { occurrences, state, leading });
      const { article, sentence, size, distance, leads } = instances;
      const rows = byHand(of, leading);
      expect(instances.count).toBe(rows.length);
      const names = [...new Set(rows.map(([one, other]) => `${one} ${other}`))];
      const met = names.map((name) => rows.filter(([one, other]) => `${one} ${other}` === name));
      const often = met.filter((of) => of.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0) >= minimum);
      const found = Array.from(pairs.starts, (from, pair) =>
        Array.from({ length: (pairs.ends[pair] ?? 0) - from }, (_, i) => [
          ...[pairs.a[pair], pairs.b[pair]],
          ...[article, sentence, size, distance, leads].map((of) => of(from + i)),
        ]),
      );
      expect(found).toEqual(often);
    }),
  );
});
