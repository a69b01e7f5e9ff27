/** The choice of how the picture looks: a list for each part, all from the lists of attributes. */
import { computed, effect } from '@preact/signals';
import { setLook } from '../actions.ts';
import { LOOK_PARTS, type LookPart } from '../look.ts';
import { DEFAULT_FILTERS } from '../model/filter.ts';
import { language } from '../preferences.ts';
import { drawn, look, whole } from '../state.ts';
import { CHOICES, type Choice } from './choices.ts';
import { drawing, keys } from './drawing.ts';
import { LookLegend } from './legend.tsx';
import { lookTexts } from './texts.ts';

effect(() => {
  drawn.value = drawing.value;
  document.documentElement.toggleAttribute('data-shaded', drawing.value?.shade !== undefined);
});

/** A list for each part of the picture: by what it is sized or coloured. */
export function LookChooser() {
  return (
    <section class="look">
      <details open={keys.value.length > 0}>
        <summary>{lookTexts.value.title}</summary>
        {LOOK_PARTS.map((part) => (
          <PartChoice key={part} part={part} />
        ))}
      </details>
      <LookLegend />
    </section>
  );
}

function PartChoice({ part }: { readonly part: LookPart }) {
  const { parts, usual, usualHint } = lookTexts.value;
  const now = look.value[part];
  const choices: readonly Choice<never>[] = CHOICES[part];
  const hint = choices.find(({ id }) => id === now)?.hint?.[language.value];
  const offered = choices.filter(({ id }) => id === now || known.value[part].has(id));
  return (
    <label class="look-part" title={now === '' ? usualHint[part] : hint}>
      <span>{parts[part]}</span>
      <select value={now} onChange={({ currentTarget }) => setLook({ [part]: currentTarget.value })}>
        <option value="">{usual[part]}</option>
        {offered.map(({ id, title }) => (
          <option key={id} value={id}>
            {title[language.value]}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The ids of which the graph has values, for each part. */
const known = computed(() => {
  const of = (part: LookPart) => new Set(CHOICES[part].flatMap(({ id }) => (isThere(part, id) ? [id] : [])));
  return { size: of('size'), colour: of('colour'), width: of('width'), line: of('line') };
});

/** Whether anybody has a value: not every graph states all. */
function isThere(part: LookPart, id: string): boolean {
  const { actors, links } = foremost.value;
  if (part === 'size' || part === 'colour')
    return CHOICES[part].some((one) => one.id === id && actors.some((actor) => one.of(actor) !== null));
  return CHOICES[part].some(
    (one) => one.id === id && (one.look === 'statements' || links.some((link) => one.of(link) !== null)),
  );
}

/** So many tell what a graph states. */
const ENOUGH = 50;

/** The actors of the highest standing, and the first link of each. */
const foremost = computed(() => {
  const { candidates, bondsOf, linkOf } = whole.value;
  const actors = firstOf(candidates(DEFAULT_FILTERS).inOrder(), ENOUGH);
  return { actors, links: actors.flatMap((actor) => firstOf(bondsOf(actor), 1)).map(linkOf) };
});

function firstOf<T>(all: Iterable<T>, most: number): readonly T[] {
  const first: T[] = [];
  for (const one of all) {
    if (first.length === most) break;
    first.push(one);
  }
  return first;
}
