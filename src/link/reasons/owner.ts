/** To whom a short form belongs in the whole corpus. */
import type { EntityId, Kind, Row } from '../../model.ts';
import { formKey, type Known } from '../known.ts';

const SHARE = 0.95;
/** For somebody whom lists know: the others of the name are mostly relatives and misprints. */
const SHARE_OF_LISTED = 0.88;
/** For somebody whom news calls by the surname. */
const SHARE_OF_FAMOUS = 0.85;
const ARTICLES = 5;

/** The actor with nearly all uses of the long form in at least five articles: 95 %, of people whom lists know 88 %, of famous ones 85 %. */
export function ownerOf(known: Known, kind: Kind, short: string): EntityId | undefined {
  const owners = known.owners.get(formKey(kind, short));
  if (owners === undefined) return undefined;
  const all = [...owners.values()].reduce((sum, articles) => sum + articles, 0);
  for (const [id, articles] of owners) {
    if (articles >= ARTICLES && articles >= shareOf(known.rows.get(id)) * all) return id;
  }
  return undefined;
}

function shareOf(row: Row | undefined): number {
  if (row?.kind !== 'person') return SHARE;
  return row.flags.includes('famous') ? SHARE_OF_FAMOUS : SHARE_OF_LISTED;
}

/** The only actor of the corpus that has the short form. */
export function onlyOwner(known: Known, kind: Kind, short: string): EntityId | undefined {
  const [only, ...others] = known.owners.get(formKey(kind, short))?.keys() ?? [];
  return others.length === 0 ? only : undefined;
}
