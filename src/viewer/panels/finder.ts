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

/** A box of search as signals and verbs; how it looks is another matter. */
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
    query.trim() === '' ? [] : search(index.value, query, MOST_HITS, hearing.loaded.value ?? undefined);

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

/** A finder of whatever `find` finds; `index` is made ready when the keyboard comes to the box. */
export function createFinder<H>(
  index: ReadonlySignal<SearchIndex>,
  find: (query: string) => readonly H[],
  onChoose: (hit: H, more: boolean) => void,
): Finder<H> {
  const { query, expanded, show, clear } = createQuery();
  const hits = computed(() => find(query.value));
  const { active, reached, begin, step } = createWalk(hits);

  const type = (text: string) => {
    query.value = text;
    begin();
    show(true);
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

  return {
    query,
    hits,
    active,
    expanded,
    type,
    enter: () => {
      show(true);
      void warmUp(index);
    },
    leave: () => show(false),
    choose,
    press: (key, more = false) => keys.get(key)?.(more) ?? false,
  };
}
