/** Adding articles: loaded when somebody wants to, or has done so before. */
import { keptText } from '../kept.ts';
import { createPart } from '../part.ts';

/** Fetched by few: what reads and finds comes with it. */
export const adding = createPart(() => import('./adding.ts'));

/** Shows again what this browser has kept. */
export async function showAdded(): Promise<void> {
  if (keptText('added') !== '' && (await adding.load())) await adding.loaded.value?.restore();
}
