/** What tables and databases call people, organizations and places. */
import { KINDS, type Kind } from '../model.ts';

const CALLED: Readonly<Record<Kind, readonly string[]>> = {
  person: ['person', 'people', 'per', 'human', 'p'],
  organization: [
    ...['organization', 'organisation', 'org', 'o', 'company', 'publicbody', 'legalentity'],
    ...['party', 'institution', 'media', 'ministry'],
  ],
  place: ['place', 'location', 'loc', 'l', 'city', 'country', 'gpe'],
};

const BY_NAME: ReadonlyMap<string, Kind> = new Map(
  KINDS.flatMap((kind) => CALLED[kind].map((name) => [name, kind] as const)),
);

/**
 * The kind that a cell or a schema means, whatever its case; `undefined` for all else.
 * @example
 * kindCalled('PublicBody') // 'organization'
 * kindCalled('ship') // undefined
 */
export const kindCalled = (text: string): Kind | undefined => BY_NAME.get(text.trim().toLowerCase());
