/** What a list or articles say of an actor: what it is, and where others tell of it. */
import type { Actor } from '../model/graph.ts';
import { Icon } from './icon.tsx';
import { webAddress } from './web-address.ts';

/** The name of a site, for readers: `wikidata.org`. */
const siteOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '');

/** Links to the pages that others have about an actor. */
export function KnownElsewhere({ actor }: { readonly actor: Actor }) {
  const known = actor.sameAs.split(' ').filter((one) => one !== '');
  if (actor.description === '' && known.length === 0) return null;
  return (
    <p class="aside known">
      {actor.description}
      {known.map((one) => {
        const address = webAddress(one);
        return address === null ? (
          <span key={one}>{one}</span>
        ) : (
          <a key={one} href={address} target="_blank" rel="noopener noreferrer">
            {siteOf(address)}
            <Icon name="out" />
          </a>
        );
      })}
    </p>
  );
}
