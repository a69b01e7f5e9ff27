/** Where a reader is in time: what is chosen, and what is looked at while it moves. */
import { batch, computed, signal } from '@preact/signals';
import { type Choices, without, written } from '../../filters/index.ts';
import { selectedArticles } from '../../occurrences/selection.ts';
import { narrow } from '../actions.ts';
import { narrowing } from '../model/filter.ts';
import { fadeScene } from '../stage/fade.ts';
import { fading, filters, model, opened, visible } from '../state.ts';
import { type Histogram, histogramOf } from './bins.ts';
import { presenceIn } from './presence.ts';
import { type Days, daysIn, type Span, spanOf } from './span.ts';

/** As long as a date with a day. */
const DAY = 10;
const EMPTY: Histogram = { unit: 'day', bins: [], undated: 0, vague: 0 };

let othersBefore: Choices = {};
/** What is chosen but for days: the same object while that is the same, so that a step counts no bars anew. */
export const others = computed<Choices>(() => {
  const now = without(narrowing(filters.value), 'from', 'to');
  const told = (choices: Choices) => JSON.stringify(written(choices));
  if (told(now) !== told(othersBefore)) othersBefore = now;
  return othersBefore;
});

const dates = computed(() => opened.value?.occurrences.articles.map(({ date }) => date) ?? []);

/** The bars; those of articles that pass the other filters stand out. */
export const histogram = computed<Histogram>(() => {
  const file = opened.value;
  return file ? histogramOf(dates.value, selectedArticles(file.occurrences, others.value)) : EMPTY;
});

/** The last day that an article states; empty where none states a day. */
export const lastDay = computed(() => {
  const exact = dates.value.filter((date = '') => date.length === DAY);
  return exact.reduce<string>((last, date = '') => (date > last ? date : last), '');
});
/** The first date; empty where there is none. */
export const firstDate = computed(() => {
  const dated = dates.value.filter(Boolean);
  return dated.reduce<string>((first, date = '') => (first === '' || date < first ? date : first), '');
});

/** Where the ends are while they move; null where they rest. */
const moving = signal<Span | null>(null);

/** By the numbers of bars; also while an end is being moved. */
export const span = computed<Span>(() => moving.value ?? spanOf(filters.value, histogram.value.bins));

/** The days in sight: those that are chosen, or those that a reader is moving over. */
export const days = computed<Days>(() => {
  if (moving.value) return daysIn(moving.value, histogram.value.bins);
  const { from, to } = filters.value;
  return { ...(from !== undefined && { from }), ...(to !== undefined && { to }) };
});

/** Looks at a stretch: those in the picture fade or stay, nothing is chosen yet. */
export function lookAt(next: Span): void {
  const file = opened.value;
  if (!file || (moving.value?.start === next.start && moving.value.end === next.end)) return;
  batch(() => {
    moving.value = next;
    const presence = presenceIn(file, visible.peek(), { ...others.peek(), ...days.value });
    const articles = model.peek().articles.size;
    fading.value = (scene) => fadeScene(scene, presence, articles);
  });
}

/** Chooses the stretch that is looked at, where one is. */
export function settle(): void {
  if (moving.value) choose(days.value);
}

/** Chooses days, or none; all is counted and drawn anew. */
export function choose(wanted: Days): void {
  batch(() => {
    const choices = { ...others.peek(), ...wanted };
    rest();
    narrow(wanted.from === undefined && wanted.to === undefined ? without(choices, 'undated') : choices);
  });
}

/** Takes articles without a date along, or leaves them. */
export function chooseUndated(stay: boolean): void {
  const choices = without(narrowing(filters.peek()), 'undated');
  narrow(stay ? { ...choices, undated: true } : choices);
}

/** Nothing moves any more; what is looked at is forgotten. */
export function rest(): void {
  batch(() => {
    moving.value = null;
    fading.value = null;
  });
}
