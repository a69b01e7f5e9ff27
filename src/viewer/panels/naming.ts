/** Finds actors by their names: loaded once the picture stands, or when somebody comes to a box of search before. */
import { computed } from '@preact/signals';
import { buildIndex, type Hit, search } from '../model/search.ts';
import { createPart } from '../part.ts';
import { whole } from '../state.ts';

const MOST_HITS = 9;

/** Of all actors, whatever is filtered: search finds whom the picture hides. */
const index = computed(() => buildIndex(whole.value.actors));

/** What tells how names sound: loaded when somebody comes to a box of search. */
const hearing = createPart(async () => (await import('../model/sounds.ts')).sounds);

const pause = () => new Promise((done) => setTimeout(done));

/** Makes ready what searching needs, piece by piece, so that no key has to wait for it. */
export async function warmUp(): Promise<void> {
  await pause();
  index.value.names.prepare();
  if (!(await hearing.load())) return;
  await pause();
  const sounds = hearing.loaded.value;
  if (sounds) index.value.heard(sounds);
}

/** The best nine actors, with all that helps. */
export function findActors(query: string): readonly Hit[] {
  return search(index.value, query, MOST_HITS, hearing.loaded.value ?? undefined);
}
