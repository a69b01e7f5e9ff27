import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Gathered } from '../../src/connect/gather.ts';
import { meetingsOf } from '../../src/connect/instances.ts';

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
  const column = (value: (one: (typeof members)[number], i: number) => number) =>
    Uint32Array.from(members, value);
  return {
    article: Uint32Array.from(of, (_, i) => i),
    sentence: Uint32Array.from(of, (_, i) => 2 * i),
    ends: Uint32Array.from(of, (_, i) => of.slice(0, i + 1).flat().length),
    actor: column(({ actor }) => actor),
    unit: column(({ unit }) => unit),
    fresh: Uint8Array.from(members, ({ fresh }) => fresh),
    leads: Uint8Array.from(members, ({ leads }) => leads),
    from: column((_, i) => i),
    to: column((_, i) => i + 1),
    at: column(({ at }) => at),
  };
}

/** The same by looking at each pair of each unit. */
function byHand(of: readonly (readonly Member[])[], leading: boolean, measured: boolean) {
  const rows = of.flatMap((unit, i) =>
    unit.flatMap((one) =>
      unit
        .filter((other) => one.actor < other.actor && (one.fresh === 1 || other.fresh === 1))
        .map((other) => [
          ...[one.actor, other.actor, i, 2 * i, unit.length],
          measured ? Math.abs(one.at - other.at) : 0,
          leading ? one.leads | other.leads : 1,
        ]),
    ),
  );
  return rows.sort(([a = 0, b = 0, i = 0], [c = 0, d = 0, j = 0]) => a - c || b - d || i - j);
}

it('instances stand by pair, then by unit, and pairs that meet too rarely are left out', () => {
  fc.assert(
    fc.property(units, fc.boolean(), fc.boolean(), fc.nat({ max: 3 }), (of, leading, measured, minimum) => {
      const { instances, starts, ends } = meetingsOf(columnsOf(of), ACTORS, { leading, measured, minimum });
      const { a, b, article, sentence, size, distance, leads } = instances;
      const columns = [a, b, article, sentence, size, distance, leads];
      const rows = byHand(of, leading, measured);
      expect(Array.from(a, (_, i) => columns.map((column) => column[i]))).toEqual(rows);
      const names = [...new Set(rows.map(([one, other]) => `${one} ${other}`))];
      const pairs = names.map((name) => rows.filter(([one, other]) => `${one} ${other}` === name));
      const often = pairs.filter((met) => met.reduce((sum, row) => sum + (row.at(-1) ?? 0), 0) >= minimum);
      expect(Array.from(starts, (from, pair) => rows.slice(from, ends[pair]))).toEqual(often);
    }),
  );
});
