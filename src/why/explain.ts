/** Evidence -> sentences for readers, strongest first. */

import { decisionIn, LISTED } from '../corrections/evidence.ts';
import { verbOf } from '../corrections/verbs/index.ts';
import type { Witness } from '../graph/article-file.ts';
import { type ReaderLanguage, WITNESSES } from '../model.ts';
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
    weights.set(sentence, (weights.get(sentence) ?? 0) + witness.weight);
  }
  return [...weights]
    .map(([sentence, weight]) => ({ sentence, weight }))
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

function sentenceOf({ by, id }: Witness, subject: Subject, reader: ReaderLanguage): string {
  const voice = VOICES[reader];
  const { inLists, memory, corrected, unknown } = voice.phrases;
  const decision = decisionIn(id);
  if (decision !== undefined) return decidedSentence(decision, reader) ?? joined([corrected]);
  switch (WITNESSES.find((one) => one === by)) {
    case 'rule':
      return ruleSentence(id, reader);
    case 'link':
      return catalogued(id)?.because[reader] ?? joined([unknown.link]);
    case 'gazetteer':
      return joined([inLists(subject.labelOf(id))]);
    case 'memory':
      return joined([own(memory, id.split(' ')[0] ?? '') ?? unknown.other]);
    case 'correction':
      return joined([corrected]);
    case 'feature':
    case undefined:
      return joined(clausesOf(id, subject.around, voice) ?? [unknown.other]);
  }
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

/** Clauses as one sentence. */
export function joined(clauses: readonly string[]): string {
  const [first = '', ...others] = clauses.join('; ');
  return `${first.toUpperCase()}${others.join('')}.`;
}
