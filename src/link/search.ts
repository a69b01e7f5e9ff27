/** Looking around in an article for the person a mention may mean. */
import { isBlocked, type Local } from './local.ts';
import type { PersonName } from './person-name.ts';
import { type Reading, rank } from './reading.ts';
import { actorsByTrace, type Scene, type Trace } from './scene.ts';

/** Whom to look for: somebody whose full name has one of the traces, and fits. */
export interface Wanted {
  readonly traces: readonly Trace[];
  readonly fits: (full: PersonName) => boolean;
}

/** The fitting person whose full name (or listed name) stands last before the mention. */
export function nearestBefore(reading: Reading, scene: Scene, wanted: Wanted): Local | undefined {
  let nearest: Local | undefined;
  let best = -1;
  for (const local of fitting(reading, scene, wanted)) {
    for (const { mention } of local.readings.filter(isAnchor)) {
      if (mention.start <= best || mention.start >= reading.mention.start) continue;
      best = mention.start;
      nearest = local;
    }
  }
  return nearest;
}

/** The fitting person, if there is exactly one in the article. */
export function onlyOne(reading: Reading, scene: Scene, wanted: Wanted): Local | undefined {
  const [only, ...others] = fitting(reading, scene, wanted);
  return others.length === 0 ? only : undefined;
}

function fitting(reading: Reading, scene: Scene, { traces, fits }: Wanted): readonly Local[] {
  return actorsByTrace(scene, traces).filter((local) =>
    local.full.some((name) => fits(name) && !isBlocked(reading, local, name)),
  );
}

function isAnchor(reading: Reading): boolean {
  return rank(reading) < 3;
}
