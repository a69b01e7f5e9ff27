/** Who is who within one article: every mention looks for its actor, the surest names first. */
import type { Found } from '../model.ts';
import { addOnce, type Local } from './local.ts';
import { type Lookup, type Reading, rank, readMentions } from './reading.ts';
import { REASONS } from './reasons/index.ts';
import { emptyScene, enter, join, type Scene } from './scene.ts';

const NEAR = REASONS.filter(({ near }) => near !== undefined);

/** The actors of an article. */
export function localActors(found: Found, lookup: Lookup, text?: string): readonly Local[] {
  const scene = emptyScene();
  for (const reading of inOrder(readMentions(found, lookup, text))) place(reading, scene);
  return scene.locals;
}

/** Longer names before shorter ones of the same rank, so that `García Márquez` finds `Gabriel García Márquez`. */
function inOrder(readings: readonly Reading[]): readonly Reading[] {
  const length = ({ person }: Reading) => person?.words.length ?? 0;
  return [...readings].sort((a, b) => rank(a) - rank(b) || length(b) - length(a) || a.index - b.index);
}

function place(reading: Reading, scene: Scene): void {
  for (const { id, near } of NEAR) {
    const local = near?.(reading, scene);
    if (local === undefined) continue;
    addOnce(local.because, id);
    join(scene, local, reading);
    return;
  }
  enter(scene, reading);
}
