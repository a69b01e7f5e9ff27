/** The search box without its looks: finds while somebody types, walks through the hits by keys, hands over the chosen one. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import type { Hit } from '../model/search.ts';
import { naming } from './naming-part.ts';

/** What a finder finds, and how that is made ready. */
export interface Source<H> {
  /** What fits a query that is not empty, best first; null until what finds is loaded. */
  readonly find: (query: string) => readonly H[] | null;
  /** Loads what finds, where it is not there. */
  readonly load: () => Promise<unknown>;
}

/** Makes ready what searching names needs, also with slips and by sound. */
async function warmUp(): Promise<void> {
  if (await naming.load()) await naming.loaded.value?.warmUp();
}

/** The actors that a query names. */
export const ACTORS: Source<Hit> = {
  find: (query) => naming.loaded.value?.findActors(query) ?? null,
  load: naming.load,
};

/** A box of search as signals and verbs; how it looks is another matter. */
export interface Finder<H> {
  readonly query: ReadonlySignal<string>;
  /** Best first. */
  readonly hits: ReadonlySignal<readonly H[]>;
  /** The number of the hit that the keys have reached. */
  readonly active: ReadonlySignal<number>;
  /** Whether the hits are shown, or that there are none. */
  readonly expanded: ReadonlySignal<boolean>;
  /** Whether what finds is still being loaded. */
  readonly waiting: ReadonlySignal<boolean>;
  readonly type: (query: string) => void;
  /** The keyboard comes to the box, or leaves it. */
  readonly enter: () => void;
  readonly leave: () => void;
  /** Hands a hit over; `more` with the shift key. */
  readonly choose: (hit: H, more?: boolean) => void;
  /** Does what a key stands for; false for a key that means nothing here. */
  readonly press: (key: string, more?: boolean) => boolean;
}

/** What is written, and whether what it finds is shown. */
function createQuery() {
  const query = signal('');
  const open = signal(false);
  return {
    query,
    expanded: computed(() => open.value && query.value.trim() !== ''),
    show: (whether: boolean) => {
      open.value = whether;
    },
    /** Whether there was anything to clear. */
    clear: () => {
      const written = query.value !== '';
      query.value = '';
      return written;
    },
  };
}

/** Walks through a list, from its end on to its beginning. */
function createWalk<H>(hits: ReadonlySignal<readonly H[]>) {
  const active = signal(0);
  return {
    active,
    reached: () => hits.value[active.value],
    begin: () => {
      active.value = 0;
    },
    /** Goes on by so many hits; false where there is none. */
    step: (by: number) => {
      const count = hits.value.length;
      if (count > 0) active.value = (active.value + count + by) % count;
      return count > 0;
    },
  };
}

/** A finder of what a source gives. Keys that come before it is loaded do what they stand for when it is. */
export function createFinder<H>(
  { find, load }: Source<H>,
  onChoose: (hit: H, more: boolean) => void,
): Finder<H> {
  const { query, expanded, show, clear } = createQuery();
  const found = computed(() => (query.value.trim() === '' ? [] : find(query.value)));
  const waiting = computed(() => found.value === null);
  const hits = computed(() => found.value ?? []);
  const { active, reached, begin, step } = createWalk(hits);

  const type = (text: string) => {
    query.value = text;
    begin();
    show(true);
    if (waiting.value) void load();
  };
  const choose = (hit: H, more = false) => {
    show(false);
    clear();
    onChoose(hit, more);
  };
  const take = (more: boolean) => {
    const hit = reached();
    if (hit) choose(hit, more);
    return true;
  };
  const keys = new Map<string, (more: boolean) => boolean>([
    ['ArrowDown', () => step(1)],
    ['ArrowUp', () => step(-1)],
    ['Enter', take],
    ['Escape', clear],
  ]);
  const press = (key: string, more = false) => {
    if (!waiting.value || key === 'Escape') return keys.get(key)?.(more) ?? false;
    const asked = query.value;
    void load().then(() => asked === query.value && !waiting.value && keys.get(key)?.(more));
    return keys.has(key);
  };

  return {
    ...{ query, hits, active, expanded, waiting, type, choose, press },
    enter: () => {
      show(true);
      void warmUp();
    },
    leave: () => show(false),
  };
}
