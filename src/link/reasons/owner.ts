/** To whom a short form belongs in the whole corpus. */
import type { EntityId, Kind } from '../../model.ts';
import { formKey, type Known } from '../known.ts';

const SHARE = 0.95;
/** For somebody whom news calls by the surname. */
const SHARE_OF_FAMOUS = 0.85;
const ARTICLES = 5;

/** The actor with nearly all uses of the long form in at least five articles: 95 %, of famous ones 85 %. */
export function ownerOf(known: Known, kind: Kind, short: string): EntityId | undefined {
  const owners = known.owners.get(formKey(kind, short));
  if (owners === undefined) return undefined;
  const all = [...owners.values()].reduce((sum, articles) => sum + articles, 0);
  for (const [id, articles] of owners) {
    const share = known.rows.get(id)?.flags.includes('famous') ? SHARE_OF_FAMOUS : SHARE;
    if (articles >= ARTICLES && articles >= share * all) return id;
  }
  return undefined;
}

/** The only actor of the corpus that has the short form. */
export function onlyOwner(known: Known, kind: Kind, short: string): EntityId | undefined {
  const [only, ...others] = known.owners.get(formKey(kind, short))?.keys() ?? [];
  return others.length === 0 ? only : undefined;
}
