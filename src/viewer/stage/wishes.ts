/** What marks on the screen ask of those who place labels, and what becomes of it. */
import { addTo } from '../../base/add-to.ts';
import type { Placed, Rect, Wish } from '../../map/labels.ts';
import { labelText } from '../../map/mark.ts';
import type { Point } from './geometry.ts';
import type { Label, Measure } from './lens.ts';
import type { SeenNode, Sight } from './sight.ts';

/** The points at which the links of each node end. */
export type Ends = ReadonlyMap<string, readonly Point[]>;

/** Makes what a mark asks for: a label where it stood in the last frame, on its own ground, beside its links. */
export function wishing({ areas }: Sight, kept: ReadonlyMap<string, number>, ends: Ends, measure: Measure) {
  const areaOf = new Map(areas.map((area) => [area.id, area]));
  return ({ node, x, y, size }: SeenNode): Wish => {
    const { actor, font, bold, rank, area } = node;
    return {
      ...{ key: actor.key, x, y, rank, radius: size, font },
      width: measure(labelText(actor), bold) * font,
      kept: kept.get(actor.key),
      towards: ends.get(actor.key) ?? [],
      owns: areaOf.get(area)?.contains ?? (() => true),
    };
  };
}

/** The ends of links, by the keys of the nodes at their other ends. */
export function endsOf(
  links: readonly { readonly source: string; readonly target: string }[],
  seen: Sight['seen'],
): Ends {
  const ends = new Map<string, Point[]>();
  for (const { source, target } of links) {
    const [from, to] = [seen.get(source), seen.get(target)];
    if (!from || !to) continue;
    addTo(ends, source, to);
    addTo(ends, target, from);
  }
  return ends;
}

/** Where no label of an actor may be: the names of areas, and what lies over the picture. */
export const reservedIn = ({ areas, lens }: Sight): readonly Rect[] => [
  ...areas.flatMap(({ name }) => name?.box ?? []),
  ...(lens.covered ?? []),
];

/** Where labels stand beside their marks. */
export const anchorsOf = (placed: readonly Placed[]): ReadonlyMap<string, number> =>
  new Map(placed.map(({ key, anchor }) => [key, anchor]));

/** The labels of actors that have found room. */
export function labelsOf(placed: readonly Placed[], { seen }: Sight): readonly Label[] {
  return placed.flatMap(({ key, box }) => {
    const node = seen.get(key)?.node;
    if (!node) return [];
    const { font, bold, actor } = node;
    return [{ key, text: labelText(actor), font, bold, spacing: 0, box }];
  });
}
