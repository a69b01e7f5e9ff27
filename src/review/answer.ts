/** What somebody may answer to a suggestion, one key each, and what that writes into the file of corrections. */
import type { Entry } from '../corrections/index.ts';
import { apart, ignore, keep, merge, retype } from '../corrections/wishes.ts';
import { type InWords, KINDS, type Kind } from '../model.ts';
import type { SeenActor } from './seen.ts';
import type { Subject } from './suggestion.ts';

/** One of the answers that a suggestion takes. */
export interface Answer {
  readonly id: string;
  readonly key: string;
  /** As whoever is asked reads it. */
  readonly says: InWords;
  /** The entries that it is; `all` are the actors of the graph, among whom names have to tell. */
  readonly entries: (subject: Subject, all: readonly SeenActor[]) => readonly Entry[];
}

/** Twins are one. */
const SAME: Answer = {
  id: 'same',
  key: 's',
  says: { en: 'same', de: 'derselbe' },
  entries: ({ actors: [one, other] }, all) => (other === undefined ? [] : merge(one, all, other)),
};
/** They are two; of one with two names, both are somebody. */
const DIFFERENT: Answer = {
  id: 'different',
  key: 'd',
  says: { en: 'different', de: 'verschiedene' },
  entries: (subject, all) => {
    const [one, other] = subject.actors;
    if (subject.is !== 'merged') return other === undefined ? [] : apart(one, all, other);
    return [{ verb: 'distinct', actors: subject.names.map((name) => ({ name, kind: one.kind })) }];
  },
};
const NO_ACTOR: Answer = {
  id: 'no-actor',
  key: 'n',
  says: { en: 'no actor', de: 'kein Akteur' },
  entries: ({ actors }, all) => actors.flatMap((one) => ignore(one, all, null)),
};
const RIGHT: Answer = {
  id: 'right',
  key: 'r',
  says: { en: 'right as it is', de: 'richtig so' },
  entries: ({ actors: [one] }, all) => keep(one, all, null),
};

const KIND_KEYS: Readonly<Record<Kind, string>> = { person: 'p', organization: 'o', place: 'l' };
const KIND_WORDS: Readonly<Record<Kind, InWords>> = {
  person: { en: 'a person', de: 'eine Person' },
  organization: { en: 'an organization', de: 'eine Organisation' },
  place: { en: 'a place', de: 'ein Ort' },
};

const kindAnswer = (kind: Kind): Answer => ({
  id: kind,
  key: KIND_KEYS[kind],
  says: KIND_WORDS[kind],
  entries: ({ actors: [one] }, all) => retype(one, all, kind),
});

/** The answers that a subject has. */
export function answersTo({ is, actors: [one] }: Subject): readonly Answer[] {
  if (is === 'twins') return [SAME, DIFFERENT, NO_ACTOR];
  if (is === 'merged') return [DIFFERENT, RIGHT];
  return [NO_ACTOR, RIGHT, ...KINDS.filter((kind) => kind !== one.kind).map(kindAnswer)];
}

/** The key by which a suggestion is left for later. */
export const SKIP = 'k';
/** The key that takes the last answer back. */
export const UNDO = 'u';
