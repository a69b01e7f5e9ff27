/** Numbers under which others know an actor, and where they tell of it. */

/** Whose number begins how, and the address of what they say about it. */
const AUTHORITIES: readonly (readonly [number: RegExp, address: (number: string) => string])[] = [
  [/^(?:wikidata:)?(Q[1-9]\d*)$/i, (number) => `https://www.wikidata.org/wiki/${number.toUpperCase()}`],
  [/^geonames:(\d+)$/i, (number) => `https://www.geonames.org/${number}`],
  [/^gnd:([\dX-]+)$/i, (number) => `https://d-nb.info/gnd/${number}`],
  [/^viaf:(\d+)$/i, (number) => `https://viaf.org/viaf/${number}`],
  [
    /^opensanctions:([\w.-]+)$/i,
    (number) => `https://www.opensanctions.org/entities/${encodeURIComponent(number)}/`,
  ],
  [
    /^(https?:\/\/[^\s"<>]+)$/i,
    (address) => address.replace(/^http:\/\/www\.wikidata\.org\/entity\//, 'https://www.wikidata.org/wiki/'),
  ],
];

/**
 * The address at which an identifier leads to more; an identifier of unknown make as it is.
 * @example
 * addressOf('Q64') // 'https://www.wikidata.org/wiki/Q64'
 */
export function addressOf(identifier: string): string {
  for (const [number, address] of AUTHORITIES) {
    const [, found] = number.exec(identifier) ?? [];
    if (found !== undefined) return address(found);
  }
  return identifier;
}
