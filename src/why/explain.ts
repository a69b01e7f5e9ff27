/** Evidence -> sentences for readers, strongest first. */

import { countUp } from '../base/count-up.ts';
import { decisionIn, LISTED } from '../corrections/evidence.ts';
import { verbOf } from '../corrections/verbs/index.ts';
import type { Witness } from '../graph/article-file.ts';
import type { Evidence, ReaderLanguage } from '../model.ts';
import type { Around } from './around.ts';
import { catalogued } from './catalogue.ts';
import { FAMILIES } from './features.ts';
import { own } from './own.ts';
import { createSay, type Voice } from './say.ts';
import { VOICES } from './voices.ts';

type Decision = NonNullable<ReturnType<typeof decisionIn>>;

/** What the evidence speaks of. */
export interface Subject {
  readonly around: Around;
  /** The name of a row of the lists, where the page knows it. */
  readonly labelOf: (row: string) => string | undefined;
}

/** A sentence, and how much it counts. */
export interface SpokenReason {
  readonly sentence: string;
  readonly weight: number;
}

/** Where no text is looked at. */
const NOTHING: Subject = { around: { name: [], before: [], after: [] }, labelOf: () => undefined };

/** The reasons, strongest first; what says the same counts together. */
export function explain(
  evidence: readonly Witness[],
  reader: ReaderLanguage,
  subject: Subject = NOTHING,
): readonly SpokenReason[] {
  const weights = new Map<string, number>();
  for (const witness of evidence) {
    const sentence = sentenceOf(witness, subject, reader);
    countUp(weights, sentence, witness.weight);
  }
  return [...weights]
    .map(([sentence, weight]) => ({ sentence, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

type Tell = (id: string, subject: Subject, reader: ReaderLanguage) => string;

const phrasesOf = (reader: ReaderLanguage) => VOICES[reader].phrases;

/** What each witness says. */
const TELL: Readonly<Record<Evidence['by'], Tell>> = {
  rule: (_, _subject, reader) => joined([phrasesOf(reader).unknown.rule]),
  link: (_, _subject, reader) => joined([phrasesOf(reader).unknown.link]),
  gazetteer: (id, subject, reader) => joined([phrasesOf(reader).inLists(subject.labelOf(id))]),
  memory: (id, _, reader) =>
    joined([own(phrasesOf(reader).memory, id.split(' ')[0] ?? '') ?? phrasesOf(reader).unknown.other]),
  correction: (_, _subject, reader) => joined([phrasesOf(reader).corrected]),
  feature: (id, { around }, reader) =>
    joined(clausesOf(id, around, VOICES[reader]) ?? [phrasesOf(reader).unknown.other]),
};

/** What the catalogue has speaks in its words; a witness of another version of the program is told as a feature, if it is one. */
function sentenceOf({ by, id }: Witness, subject: Subject, reader: ReaderLanguage): string {
  const decision = decisionIn(id);
  if (decision !== undefined)
    return decidedSentence(decision, reader) ?? TELL.correction(id, subject, reader);
  const entry = catalogued(id);
  if (entry) return entry.because[reader];
  return (own(TELL, by) ?? TELL.feature)(id, subject, reader);
}

/** What a correction of the file says, or a list of one's own, with its line. */
function decidedSentence({ verb, at }: Decision, reader: ReaderLanguage): string | undefined {
  const because = verb === LISTED ? VOICES[reader].phrases.inOwnLists : verbOf(verb)?.because[reader];
  return because && `${because} (${at})`;
}

/** What a feature says, `family=values`; undefined for one of an unknown family. */
function clausesOf(id: string, around: Around, voice: Voice): readonly string[] | undefined {
  const at = id.indexOf('=');
  const clauses = own(FAMILIES, id.slice(0, at))?.(createSay(around, voice), id.slice(at + 1).split(' '));
  const said = clauses?.flatMap((clause) => clause ?? []);
  return said && said.length > 0 ? said : undefined;
}

/** What a rule says; of one that is not known, that there is one. */
export const ruleSentence = (id: string, reader: ReaderLanguage): string =>
  catalogued(id)?.because[reader] ?? joined([VOICES[reader].phrases.unknown.rule]);

/**
 * Clauses as one sentence, with semicolons between them, a capital at its beginning and a full stop.
 * @example
 * joined(['before it stands a comma', 'it is a first name']) // 'Before it stands a comma; it is a first name.'
 */
export function joined(clauses: readonly string[]): string {
  const [first = '', ...others] = clauses.join('; ');
  return `${first.toUpperCase()}${others.join('')}.`;
}
