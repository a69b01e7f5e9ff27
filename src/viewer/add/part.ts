/** Adding articles: loaded when somebody wants to, or has done so before. */
import { createPart } from '../part.ts';

export const adding = createPart(() => import('./adding.ts'));

/** Shows again what this browser has kept. */
export async function showAdded(): Promise<void> {
  if (keepsSome() && (await adding.load())) await adding.loaded.value?.restore();
}

function keepsSome(): boolean {
  try {
    return localStorage.getItem('dramatis.added') !== null;
  } catch {
    return false;
  }
}
