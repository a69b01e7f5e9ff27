/** The types of statements: what stands at their ends, what readers call them, and what other vocabularies have for them. */

import type { InWords, Kind, RelationType } from '../model.ts';

/** A type of statements: who may stand at its ends, and its names elsewhere. */
export interface RelationKind {
  readonly from: Kind;
  /** Lacks in a statement about one actor. */
  readonly to?: Kind;
  /** As a heading and in legends. */
  readonly title: InWords;
  /** The property of Wikidata that says the same, where there is one. */
  readonly wikidata?: string;
  /** The schema of FollowTheMoney for it, where there is one. */
  readonly ftm?: string;
  /** Whether an actor has but one at a time, so that two are a conflict. */
  readonly single?: true;
}

const PERSON_AT_PLACE = { from: 'person', to: 'place' } as const;
const PERSON_AT_BODY = { from: 'person', to: 'organization' } as const;
const PEOPLE = { from: 'person', to: 'person' } as const;
const PLACES = { from: 'place', to: 'place' } as const;
const BODY_IN_PLACE = { from: 'organization', to: 'place' } as const;

/** The ends decide which statements are possible at all; a `single` one with two objects at a time is shown as a conflict. */
export const RELATIONS: Readonly<Record<RelationType, RelationKind>> = {
  office: { ...PERSON_AT_PLACE, title: { en: 'Office', de: 'Amt' }, wikidata: 'P39', ftm: 'Occupancy' },
  role: { ...PERSON_AT_BODY, title: { en: 'Role', de: 'Rolle' }, wikidata: 'P108', ftm: 'Employment' },
  party: {
    ...PERSON_AT_BODY,
    title: { en: 'Party', de: 'Partei' },
    ...{ wikidata: 'P102', ftm: 'Membership', single: true },
  },
  'party-role': {
    ...PERSON_AT_BODY,
    title: { en: 'Role in a party', de: 'Rolle in einer Partei' },
    ...{ wikidata: 'P102', ftm: 'Membership' },
  },
  affiliated: {
    ...PERSON_AT_BODY,
    title: { en: 'Belongs to', de: 'Gehört zu' },
    ...{ wikidata: 'P1416', ftm: 'UnknownLink' },
  },
  'described-as-from': {
    ...PERSON_AT_PLACE,
    title: { en: 'Described as from', de: 'Bezeichnet als von' },
  },
  'spoke-to': { ...PERSON_AT_BODY, title: { en: 'Spoke to', de: 'Sprach mit' }, ftm: 'UnknownLink' },
  kin: { ...PEOPLE, title: { en: 'Family', de: 'Familie' }, wikidata: 'P1038', ftm: 'Family' },
  associate: {
    ...PEOPLE,
    title: { en: 'To a person', de: 'Zu einer Person' },
    ...{ wikidata: 'P3342', ftm: 'Associate' },
  },
  succeeds: { ...PEOPLE, title: { en: 'Succeeds', de: 'Folgt auf' }, wikidata: 'P1365', ftm: 'Succession' },
  'born-in': { ...PERSON_AT_PLACE, title: { en: 'Born in', de: 'Geboren in' }, wikidata: 'P19' },
  country: { ...BODY_IN_PLACE, title: { en: 'At home in', de: 'Zu Hause in' }, wikidata: 'P17' },
  seat: { ...BODY_IN_PLACE, title: { en: 'Seat', de: 'Sitz' }, wikidata: 'P159' },
  subsidiary: {
    ...{ from: 'organization', to: 'organization' },
    title: { en: 'Subsidiary of', de: 'Tochter von' },
    ...{ wikidata: 'P749', ftm: 'Ownership' },
  },
  'located-in': { ...PLACES, title: { en: 'Lies in', de: 'Liegt in' }, wikidata: 'P131' },
  near: { ...PLACES, title: { en: 'Near', de: 'Nahe' } },
  capital: { ...PLACES, title: { en: 'Capital of', de: 'Hauptstadt von' }, wikidata: 'P1376' },
  occupation: { from: 'person', title: { en: 'Occupation', de: 'Tätigkeit' } },
};
