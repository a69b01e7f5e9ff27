/** Looking around in an article for the person a mention may mean. */

import { type Appearance, rank } from './appearance.ts';
import { isBlocked, type Local } from './local.ts';
import type { PersonName } from './person-name.ts';
import { actorsByTrace, type Scene, type Trace } from './scene.ts';

/** Whom to look for: somebody whose full name has one of the traces, and fits. */
export interface Wanted {
  readonly traces: readonly Trace[];
  readonly fits: (full: PersonName) => boolean;
}

/** The fitting person whose full name (or listed name) stands last before the mention. */
export function nearestBefore(appearance: Appearance, scene: Scene, wanted: Wanted): Local | undefined {
  let nearest: Local | undefined;
  let best = -1;
  for (const local of fitting(appearance, scene, wanted)) {
    for (const { mention } of local.appearances.filter(isAnchor)) {
      if (mention.start <= best || mention.start >= appearance.mention.start) continue;
      best = mention.start;
      nearest = local;
    }
  }
  return nearest;
}

/** The fitting person, if there is exactly one in the article. */
export function onlyOne(appearance: Appearance, scene: Scene, wanted: Wanted): Local | undefined {
  const [only, ...others] = fitting(appearance, scene, wanted);
  return others.length === 0 ? only : undefined;
}

function fitting(appearance: Appearance, scene: Scene, { traces, fits }: Wanted): readonly Local[] {
  return actorsByTrace(scene, traces).filter((local) =>
    local.full.some((name) => fits(name) && !isBlocked(appearance, local, name)),
  );
}

function isAnchor(appearance: Appearance): boolean {
  return rank(appearance) < 3;
}
