/** Links the mentions of a whole corpus to actors. */
import { by } from '../base/order.ts';
import type { EntityId, Found, Linked } from '../model.ts';
import type { LinkKnowledge } from './knowledge.ts';
import { createRegister, type Texts } from './register.ts';

/**
 * The actors of a corpus and the actor of each mention. Gives the same for the same articles in any order: they are taken by id.
 * `texts` gives the text of an article, so that brackets and forms of address are seen.
 */
export function link(founds: readonly Found[], knowledge: LinkKnowledge, texts?: Texts): Linked {
  const register = createRegister(knowledge);
  const order = founds.map((_, i) => i).sort(by((i) => founds[i]?.article ?? ''));
  const resolved = register.resolveAll(
    order.flatMap((i) => founds[i] ?? []),
    texts,
  );
  const actors: (readonly EntityId[])[] = new Array(founds.length);
  order.forEach((i, at) => {
    actors[i] = resolved[at] ?? [];
  });
  return { entities: register.entities(), actors };
}
