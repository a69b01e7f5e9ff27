/** To whom a short form belongs in the whole corpus. */
import type { EntityId, Kind } from '../../model.ts';
import { formKey, type Known } from '../known.ts';

const SHARE = 0.95;
const ARTICLES = 5;

/** The actor with at least 95 % of the uses of the long form in at least five articles. */
export function ownerOf(known: Known, kind: Kind, short: string): EntityId | undefined {
  const owners = known.owners.get(formKey(kind, short));
  if (owners === undefined) return undefined;
  const all = [...owners.values()].reduce((sum, articles) => sum + articles, 0);
  for (const [id, articles] of owners) if (articles >= ARTICLES && articles >= SHARE * all) return id;
  return undefined;
}

/** The only actor of the corpus that has the short form. */
export function onlyOwner(known: Known, kind: Kind, short: string): EntityId | undefined {
  const [only, ...others] = known.owners.get(formKey(kind, short))?.keys() ?? [];
  return others.length === 0 ? only : undefined;
}
