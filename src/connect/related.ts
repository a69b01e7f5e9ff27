/** Facts, counted: what each actor and each pair has of statements of one type, role and status. */
import type { Related } from '../graph/attribute.ts';
import type { Counted } from './counted.ts';
import { linkKey } from './link-key.ts';
import { statementsIn } from './statements.ts';

/** By the id of the actor, or the key of the link, that they are about. */
export type RelatedBy = ReadonlyMap<string, readonly Related[]>;

/** What the selected articles state; a sentence counts where it counts for links, once. The most stated stand first within a type. */
export function relatedBy(counted: Counted): RelatedBy {
  const { actors } = counted.occurrences;
  const { of, subjects } = statementsIn(counted);
  const idOf = (actor: number) => actors[actor] ?? 'e:';
  return new Map(
    subjects().flatMap((about) => {
      const [one, other] = about;
      const key = other === undefined ? idOf(one) : linkKey(idOf(one), idOf(other));
      const stated = of(...about);
      return stated.length > 0 ? [[key, stated] as const] : [];
    }),
  );
}
