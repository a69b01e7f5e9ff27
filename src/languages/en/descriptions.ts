/** Nouns that, with the adjective of a country, describe one body: *Iraqi parliament*, *Russian government*. */

export const descriptionHeads: ReadonlySet<string> = new Set(
  `parliament government army military navy police embassy cabinet judiciary administration parliament's government's
  Parliament Government Army Navy Police Embassy`.split(/\s+/),
);
