/** Colours of actors or links by an attribute, with the rows of the legend that says so. */
import { RELATION_TYPES } from '../../model.ts';
import type { Community, Link } from '../model/graph.ts';
import { groupOf, RELATION_GROUPS } from '../relations/groups.ts';
import type { Theme } from '../stage/palette.ts';
import type { Choice } from './choices.ts';
import { rampAt, SHADES } from './shades.ts';
import { type Step, stepOf, stepsOf, type Value } from './steps.ts';

/** A line of the legend: a colour, what it means, and how many have it. */
export interface Row {
  readonly id: string;
  readonly colour: string;
  readonly label: string;
  readonly count: number;
}

/** What colours each thing, and the legend to it. */
export interface Scheme<T> {
  readonly colourOf: (one: T) => string | undefined;
  /** What readers are told of one, in words. */
  readonly labelOf: (one: T) => string;
  readonly rows: readonly Row[];
}

/** How values are written, and what is said of the rest. */
export interface Wording {
  readonly write: (value: Value) => string;
  readonly range: (from: string, to: string) => string;
  readonly unknown: string;
  readonly others: string;
  readonly communities: readonly Community[];
  readonly theme: Theme;
}

/** The colours of `all` by `choice`. */
export function schemeOf<T>(choice: Choice<T>, all: readonly T[], wording: Wording): Scheme<T> {
  return choice.look === 'group' ? byGroup(choice, all, wording) : bySteps(choice, all, wording);
}

function bySteps<T>({ id, of }: Choice<T>, all: readonly T[], wording: Wording): Scheme<T> {
  const { ramp, rest } = SHADES[wording.theme];
  const values = all.flatMap((one) => of(one) ?? []);
  const steps = stepsOf(values, ramp.length);
  const colourAt = (step: number) => rampAt(ramp, step, steps.length);
  const rows = steps.map((step, at): Row => {
    return { id: `${id}${at}`, colour: colourAt(at), label: rangeOf(step, wording), count: step.count };
  });
  const lacking = all.length - values.length;
  const last = { id: 'rest', colour: rest, label: wording.unknown, count: lacking };
  return {
    colourOf: (one) => {
      const value = of(one);
      return value === null ? rest : colourAt(stepOf(steps, value));
    },
    labelOf: (one) => {
      const value = of(one);
      return value === null ? wording.unknown : wording.write(value);
    },
    rows: lacking > 0 ? [...rows, last] : rows,
  };
}

function rangeOf({ from, to }: Step, { write, range }: Wording): string {
  const [first, last] = [write(from), write(to)];
  return first === last ? first : range(first, last);
}

/** The largest groups have colours, the others share one. */
function byGroup<T>({ of }: Choice<T>, all: readonly T[], wording: Wording): Scheme<T> {
  const { groups, rest } = SHADES[wording.theme];
  const counts = new Map<Value | null, number>();
  for (const one of all) counts.set(of(one), (counts.get(of(one)) ?? 0) + 1);
  const labels = new Map<Value | null, string>(wording.communities.map(({ id, label }) => [id, label]));
  const largest = [...counts]
    .filter(([group]) => labels.has(group))
    .sort(([, a], [, b]) => b - a)
    .slice(0, groups.length);
  const colours = coloursFor(
    largest.map(([group]) => group),
    groups,
  );
  const rows = largest.map(([group, count]): Row => {
    return {
      id: String(group),
      colour: colours.get(group) ?? rest,
      label: labels.get(group) ?? '',
      count,
    };
  });
  const left = all.length - rows.reduce((sum, { count }) => sum + count, 0);
  const last = { id: 'rest', colour: rest, label: wording.others, count: left };
  return {
    colourOf: (one) => colours.get(of(one)) ?? rest,
    labelOf: (one) => labels.get(of(one)) ?? wording.others,
    rows: left > 0 ? [...rows, last] : rows,
  };
}

/** A colour for each group, no more groups than colours: the one of its number unless a larger group has it, so that filters change few. */
function coloursFor(
  largest: readonly (Value | null)[],
  colours: readonly string[],
): ReadonlyMap<Value | null, string> {
  const free = new Set(colours.keys());
  const given = new Map<Value | null, string>();
  for (const group of largest) {
    const wish = Number(group) % colours.length;
    const slot = [...free].find((one) => one >= wish) ?? [...free][0] ?? 0;
    free.delete(slot);
    given.set(group, colours[slot] ?? '');
  }
  return given;
}

/** Links by what is stated of their ends; those without a statement have their usual colour. */
export function byStatements(
  all: readonly Link[],
  { theme }: Pick<Wording, 'theme'>,
  title: (group: (typeof RELATION_GROUPS)[number]) => string,
): Scheme<Link> {
  const found = new Map(all.map((link) => [link, groupOf(link.relations, RELATION_TYPES)]));
  const rows = RELATION_GROUPS.map((group): Row => {
    const count = all.filter((link) => found.get(link) === group).length;
    return { id: group.id, colour: group.colours[theme], label: title(group), count };
  });
  return {
    colourOf: (link) => groupOf(link.relations, RELATION_TYPES)?.colours[theme],
    labelOf: (link) => {
      const group = groupOf(link.relations, RELATION_TYPES);
      return group ? title(group) : '';
    },
    rows: rows.filter(({ count }) => count > 0),
  };
}
