/** How the picture is drawn by what was chosen, and the legend of it; both follow the state. */
import { computed, type ReadonlySignal } from '@preact/signals';
import { formatDate, formatNumber } from '../i18n/numbers.ts';
import { type Drawing, LOOK_PARTS, type LookPart } from '../look.ts';
import type { Actor, Link, Lookup } from '../model/graph.ts';
import { language, theme } from '../preferences.ts';
import { isNarrowed, look, model, visible } from '../state.ts';
import { CHOICES, type Choice } from './choices.ts';
import { byStatements, type Row, type Scheme, schemeOf, type Wording } from './scheme.ts';
import type { Value } from './steps.ts';
import { lookTexts } from './texts.ts';

/** A part of the legend: what is drawn by what, and what its colours or sizes mean. */
export interface Key {
  readonly part: LookPart;
  readonly title: string;
  readonly rows: readonly Row[];
  /** Of sizes: from where to where they go. */
  readonly extent?: string;
}

/** The choice of a part; undefined for the usual, and for what this page does not know. */
function chosen<P extends LookPart>(part: P): (typeof CHOICES)[P][number] | undefined {
  const id = look.value[part];
  return CHOICES[part].find((one) => one.id === id);
}

const size = computed(() => chosen('size'));
const width = computed(() => chosen('width'));

const wording = computed<Wording>(() => {
  const { range, unknown, others } = lookTexts.value;
  return {
    write: (value) =>
      typeof value === 'number' ? formatNumber(value, language.value) : formatDate(value, language.value),
    range,
    unknown,
    others,
    communities: model.value.communities,
    theme: theme.value,
  };
});

const marks = computed<Scheme<Actor> | null>(() => {
  const choice = chosen('colour');
  return choice ? schemeOf(choice, visible.value.actors, wording.value) : null;
});

const lines = computed<Scheme<Link> | null>(() => {
  const choice = chosen('line');
  const { links } = visible.value;
  if (choice?.look === 'statements')
    return byStatements(links, wording.value, ({ title }) => title[language.value]);
  return choice ? schemeOf(choice, links, wording.value) : null;
});

/** Stays the same object while the same graph is sized by the same: maps are drawn anew where it changes. */
const weigh = computed(() => {
  const bySize = size.value;
  return bySize && { id: bySize.id, of: weightIn(model.value.actor, bySize) };
});

/** How the picture is drawn; null as usual. */
export const drawing: ReadonlySignal<Drawing | null> = computed(() => {
  const byWidth = width.value;
  const [shades, tints] = [marks.value, lines.value];
  if (!weigh.value && !byWidth && !shades && !tints) return null;
  return {
    ...(weigh.value && { weigh: weigh.value }),
    ...(byWidth && { widen: (link: Link) => amount(byWidth.of(link)) }),
    ...(shades && { shade: (actor: Actor) => shades.colourOf(actor) ?? '' }),
    ...(tints && { tint: tints.colourOf }),
    said: keys.value.map(({ title }) => title).join('; '),
    tell,
  };
});

const amount = (value: Value | null): number => (typeof value === 'number' ? Math.max(0, value) : 0);

function weightIn(actors: Lookup<Actor>, { of }: Choice<Actor>) {
  return ({ key }: Pick<Actor, 'key'>): number => {
    const actor = actors.get(key);
    return actor ? amount(of(actor)) : 0;
  };
}

/** The values by which an actor is drawn, in words. */
function tell(actor: Actor): string {
  const { by } = lookTexts.value;
  const chosenOf = [size.value, chosen('colour')].filter((one) => one !== undefined);
  return [...new Set(chosenOf)]
    .map((choice) => {
      const label = schemeOf(choice, [actor], wording.value).labelOf(actor);
      return by(choice.title[language.value], label);
    })
    .join(', ');
}

/** The legend: a key for each part that is not as usual. */
export const keys = computed<readonly Key[]>(() =>
  LOOK_PARTS.flatMap((part): readonly Key[] => {
    const choice = chosen(part);
    if (!choice) return [];
    const { by, parts } = lookTexts.value;
    const title = by(parts[part], choice.title[language.value]);
    if (part === 'colour') return [{ part, title, rows: marks.value?.rows ?? [] }];
    if (part === 'line') return [{ part, title, rows: lines.value?.rows ?? [] }];
    return [{ part, title, rows: [], extent: extentOf(part) }];
  }),
);

function extentOf(part: 'size' | 'width'): string {
  const { larger, wider } = lookTexts.value;
  const { actors, links } = visible.value;
  const values = part === 'size' ? valuesOf(size.value, actors) : valuesOf(width.value, links);
  const { write } = wording.value;
  const [least, most] = [
    values.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY),
    Math.max(0, ...values),
  ];
  if (values.length === 0) return '';
  return (part === 'size' ? larger : wider)(write(least), write(most));
}

function valuesOf<T>(choice: Choice<T> | undefined, all: readonly T[]): readonly number[] {
  return all.flatMap((one) => {
    const value = choice?.of(one);
    return typeof value === 'number' ? [value] : [];
  });
}

/** Measures of the graph are of all articles, also where some were chosen. */
export const isOfAll = computed(() => {
  const counted = ['mentions', 'articles', 'degree', 'first', 'last'];
  const measured = [size.value?.id, chosen('colour')?.id].filter((id) => id !== undefined);
  return isNarrowed.value && measured.some((id) => !counted.includes(id));
});
