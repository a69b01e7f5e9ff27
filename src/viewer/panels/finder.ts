/** The search box without its looks: finds while somebody types, walks through the hits by keys, hands over the chosen one. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Hit, type SearchIndex, search } from '../model/search.ts';

const MOST_HITS = 9;

export interface Finder {
  readonly query: ReadonlySignal<string>;
  /** Best first. */
  readonly hits: ReadonlySignal<readonly Hit[]>;
  /** The number of the hit that the keys have reached. */
  readonly active: ReadonlySignal<number>;
  /** Whether the hits are shown, or that there are none. */
  readonly expanded: ReadonlySignal<boolean>;
  readonly type: (query: string) => void;
  /** The keyboard comes to the box, or leaves it. */
  readonly enter: () => void;
  readonly leave: () => void;
  readonly choose: (hit: Hit) => void;
  /** Does what a key stands for; false for a key that means nothing here. */
  readonly press: (key: string) => boolean;
}

/** A finder over the names of `index`. */
export function createFinder(index: ReadonlySignal<SearchIndex>, onChoose: (hit: Hit) => void): Finder {
  const query = signal('');
  const open = signal(false);
  const active = signal(0);
  const hits = computed(() => search(index.value, query.value, MOST_HITS));

  const type = (text: string) => {
    query.value = text;
    active.value = 0;
    open.value = true;
  };
  const choose = (hit: Hit) => {
    open.value = false;
    query.value = '';
    onChoose(hit);
  };
  const step = (by: number) => {
    const count = hits.value.length;
    if (count > 0) active.value = (active.value + count + by) % count;
    return count > 0;
  };
  const take = () => {
    const hit = hits.value[active.value];
    if (hit) choose(hit);
    return true;
  };
  const clear = () => {
    const written = query.value !== '';
    query.value = '';
    return written;
  };
  const keys = new Map([
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
    ['Enter', take],
    ['Escape', clear],
  ]);

  return {
    query,
    hits,
    active,
    expanded: computed(() => open.value && query.value.trim() !== ''),
    type,
    enter: () => {
      open.value = true;
    },
    leave: () => {
      open.value = false;
    },
    choose,
    press: (key) => keys.get(key)?.() ?? false,
  };
}
