/** Nouns that, with the adjective of a country, describe one body: *Iraqi parliament*, *Russian government*. */

import type { DescriptionHead } from '../language.ts';

export const descriptionHeads: ReadonlyMap<string, DescriptionHead> = new Map(
  'parliament government army navy police embassy cabinet judiciary military'.split(' ').flatMap((noun) => {
    const head = { noun, ending: '' };
    return [
      [noun, head],
      [(noun[0] ?? '').toUpperCase() + noun.slice(1), head],
    ] as const;
  }),
);
