/** Who is who against gold: names that were found where the gold has them, with the actors of both. */

import type { EntityId, Found } from '../model.ts';
import { type Attributed, type BCubed, bCubed } from './b-cubed.ts';
import type { GoldArticle } from './gold.ts';

/** What was found in an article, and the actor of each mention. */
export interface FoundActors {
  readonly found: Found;
  readonly actors: readonly EntityId[];
}

/** B³ over all articles at once, for names that stand at the same place in both; `founds` is parallel to `gold`. */
export function evaluateActors(gold: readonly GoldArticle[], founds: readonly FoundActors[]): BCubed {
  return bCubed(gold.flatMap((article, i) => attributed(article, founds[i])));
}

function attributed({ mentions }: GoldArticle, found: FoundActors | undefined): readonly Attributed[] {
  if (found === undefined) return [];
  const actors = new Map(
    found.found.mentions.map(({ start, end }, i) => [`${start}-${end}`, found.actors[i]] as const),
  );
  return mentions.flatMap(({ start, end, entity, doubt }) => {
    const actor = actors.get(`${start}-${end}`);
    return entity === undefined || actor === undefined || doubt ? [] : [{ gold: entity, found: actor }];
  });
}

/** The scores in a line below those of names, in percent. */
export const actorsLine = ({ precision, recall, f1, mentions }: BCubed): string =>
  `${'actors (B³)'.padEnd(14)}${[precision, recall, f1].map((share) => (100 * share).toFixed(1).padStart(7)).join('')}${String(mentions).padStart(8)}`;
