/** The search box without its looks: finds while somebody types, walks through the hits by keys, hands over the chosen one. */
import { computed, type ReadonlySignal, signal } from '@preact/signals';
import { type Hit, type SearchIndex, search } from '../model/search.ts';
import { createPart } from '../part.ts';

const MOST_HITS = 9;

/** What tells how names sound: loaded when somebody comes to a box of search. */
const hearing = createPart(async () => (await import('../model/sounds.ts')).sounds);

const pause = () => new Promise((done) => setTimeout(done));

/** Makes ready what searching needs, piece by piece, so that no key has to wait for it. */
async function warmUp(index: ReadonlySignal<SearchIndex>): Promise<void> {
  await pause();
  index.value.names.prepare();
  if (!(await hearing.load())) return;
  await pause();
  const sounds = hearing.loaded.value;
  if (sounds) index.value.heard(sounds);
}

export interface Finder<H> {
  readonly query: ReadonlySignal<string>;
  /** Best first. */
  readonly hits: ReadonlySignal<readonly H[]>;
  /** The number of the hit that the keys have reached. */
  readonly active: ReadonlySignal<number>;
  /** Whether the hits are shown, or that there are none. */
  readonly expanded: ReadonlySignal<boolean>;
  readonly type: (query: string) => void;
  /** The keyboard comes to the box, or leaves it. */
  readonly enter: () => void;
  readonly leave: () => void;
  /** Hands a hit over; `more` with the shift key. */
  readonly choose: (hit: H, more?: boolean) => void;
  /** Does what a key stands for; false for a key that means nothing here. */
  readonly press: (key: string, more?: boolean) => boolean;
}

/** Finds the actors of an index by name, with all that helps: the best nine. */
export const actorsIn =
  (index: ReadonlySignal<SearchIndex>) =>
  (query: string): readonly Hit[] =>
    search(index.value, query, MOST_HITS, hearing.loaded.value ?? undefined);

/** A finder of whatever `find` finds; `index` is made ready when the keyboard comes to the box. */
export function createFinder<H>(
  index: ReadonlySignal<SearchIndex>,
  find: (query: string) => readonly H[],
  onChoose: (hit: H, more: boolean) => void,
): Finder<H> {
  const query = signal('');
  const open = signal(false);
  const active = signal(0);
  const hits = computed(() => find(query.value));

  const type = (text: string) => {
    query.value = text;
    active.value = 0;
    open.value = true;
  };
  const choose = (hit: H, more = false) => {
    open.value = false;
    query.value = '';
    onChoose(hit, more);
  };
  const step = (by: number) => {
    const count = hits.value.length;
    if (count > 0) active.value = (active.value + count + by) % count;
    return count > 0;
  };
  const take = (more: boolean) => {
    const hit = hits.value[active.value];
    if (hit) choose(hit, more);
    return true;
  };
  const clear = () => {
    const written = query.value !== '';
    query.value = '';
    return written;
  };
  const keys = new Map<string, (more: boolean) => boolean>([
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
      void warmUp(index);
    },
    leave: () => {
      open.value = false;
    },
    choose,
    press: (key, more = false) => keys.get(key)?.(more) ?? false,
  };
}
