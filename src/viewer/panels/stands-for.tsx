/** As what else the name of a place stands: for its government, for its club. */
import { FACETS } from '../../model.ts';
import type { Actor } from '../model/graph.ts';
import { panelTexts } from './texts.ts';

/** For whom a name stands, such as the government behind a capital. */
export function StandsFor({ actor }: { readonly actor: Actor }) {
  const { standsFor } = panelTexts.value;
  const said = FACETS.flatMap((facet) => (actor[facet] ? [standsFor[facet](actor[facet])] : []));
  return said.length === 0 ? null : <p class="aside">{said.join(' ')}</p>;
}
