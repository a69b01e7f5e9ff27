/** What somebody may answer about a name that was found, or about two names that were joined. One key each. */
import { type InWords, KINDS, type Kind } from '../model.ts';

/** An answer, with its key and whether it counts as right. */
export interface Verdict {
  /** As the file of judgements has it. */
  readonly id: string;
  readonly key: string;
  /** As somebody who judges reads it. */
  readonly says: InWords;
  /** Whether the program was right; lacks where nobody can tell, and it counts for nothing. */
  readonly right?: boolean;
}

/** Of a mention: all is right with it. */
export const RIGHT: Verdict = { id: 'right', key: 'y', says: { en: 'right', de: 'richtig' }, right: true };
/** Name and kind are right, and it is somebody else. */
export const OTHER_ACTOR: Verdict = {
  id: 'other-actor',
  key: 'a',
  says: { en: 'another actor', de: 'anderer Akteur' },
  right: false,
};
/** There is a name, and it begins or ends elsewhere. */
export const WRONG_SPAN: Verdict = {
  id: 'wrong-span',
  key: 's',
  says: { en: 'wrong span', de: 'falsche Grenzen' },
  right: false,
};
/** The verdict that what was found is no name. */
export const NO_NAME: Verdict = {
  id: 'no-name',
  key: 'n',
  says: { en: 'no name', de: 'kein Name' },
  right: false,
};
/** The verdict that nobody can tell from the sentence; it counts neither way. */
export const UNSURE: Verdict = { id: 'unsure', key: '?', says: { en: 'cannot tell', de: 'nicht zu sagen' } };
/** Of a pair: both mean the same. */
export const SAME: Verdict = { id: 'same', key: 's', says: { en: 'same', de: 'derselbe' }, right: true };
/** The verdict that the two mentions of a pair are two actors. */
export const DIFFERENT: Verdict = {
  id: 'different',
  key: 'd',
  says: { en: 'different', de: 'verschiedene' },
  right: false,
};

const KEY_OF_KIND: Readonly<Record<Kind, string>> = { person: 'p', organization: 'o', place: 'l' };

const KIND_WORDS: Readonly<Record<Kind, InWords>> = {
  person: { en: 'person', de: 'Person' },
  organization: { en: 'organization', de: 'Organisation' },
  place: { en: 'place', de: 'Ort' },
};

/**
 * The wrong kind, with the right one.
 * @example
 * kindVerdict('place').id // 'kind:place'
 */
export const kindVerdict = (kind: Kind): Verdict => ({
  id: `kind:${kind}`,
  key: KEY_OF_KIND[kind],
  says: KIND_WORDS[kind],
  right: false,
});

/**
 * The kind that a verdict says is the right one, if it does.
 * @example
 * kindIn('nothing') // undefined
 */
export const kindIn = (id: string): Kind | undefined => KINDS.find((kind) => kindVerdict(kind).id === id);

/**
 * What may be said of a mention that was found as one of this kind.
 * @example
 * verdictsOfMention('person').length // 7
 */
export const verdictsOfMention = (found: Kind): readonly Verdict[] => [
  RIGHT,
  ...KINDS.filter((kind) => kind !== found).map(kindVerdict),
  WRONG_SPAN,
  NO_NAME,
  OTHER_ACTOR,
  UNSURE,
];

/** What may be said of two mentions that were joined. */
export const VERDICTS_OF_PAIR: readonly Verdict[] = [SAME, DIFFERENT, UNSURE];
