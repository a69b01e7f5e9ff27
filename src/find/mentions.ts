/** Readings -> mentions of form `name`, with citation form, gazetteer row and the reasons. */

import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import { type Kind, KINDS, type Mention } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { Candidate, Sentence } from './candidates.ts';
import type { Reading } from './decode.ts';
import { featuresOf, MOST_FEATURES, traitsOf } from './features.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import type { Profile } from './profile.ts';
import type { SentenceReading } from './read.ts';

const K = KINDS.length;
const NOTHING: ReadonlyMap<string, number> = new Map();
const features = new Int32Array(MOST_FEATURES);

/** The mentions that the best readings name. */
export function nameMentions(text: string, analysis: Analysis, readings: readonly SentenceReading[], knowledge: LanguageKnowledge, gazetteer: Gazetteer): readonly Mention[] {
  const surnames = fullNameSurnames(analysis, readings);
  const words = wordsOfText(analysis);
  const around = { gazetteer, memory: analysis.memory, elsewhere: NOTHING };
  const mentions: Mention[] = [];
  for (const [s, { path, scores }] of readings.entries()) {
    if (path.length === 0) continue;
    const sentence = analysis.sentences[s] as Sentence;
    const offset = analysis.bounds[s] as number;
    const traits = traitsOf(sentence.profiles);
    for (const reading of path) {
      const candidate = sentence.candidates[reading.candidate] as Candidate;
      const kind = KINDS[reading.kind] as Kind;
      const start = analysis.tokens.starts[offset + candidate.start] as number;
      const end = analysis.tokens.ends[offset + candidate.end - 1] as number;
      const rowNumber = rowOf(candidate, kind, sentence.profiles, surnames, gazetteer);
      const row = rowNumber === undefined ? undefined : gazetteer.row(rowNumber);
      const surface = text.slice(start, end);
      mentions.push({
        start, end, kind, form: isDescription(surface, sentence.profiles[candidate.start] as Profile, knowledge) ? 'description' : 'name', text: surface,
        name: citation(candidate, sentence.profiles, row?.label.de, words), ...(row ? { row: row.id } : {}), sentence: s,
        evidence: knowledge.explain(features, featuresOf(sentence, candidate, around, traits, features), reading.kind, row?.id),
        runnerUp: runnerUp(reading, scores),
      });
    }
  }
  return mentions;
}

/** `Bundesregierung`, `israelische Armee`: phrases for one body, listed so that they have a row, but no names. */
const isDescription = (surface: string, first: Profile, { language }: LanguageKnowledge): boolean =>
  language.descriptions.words.has(surface) || (surface.includes(' ') && /^\p{Ll}+$/u.test(first.text) && /\p{Ll}{5}/u.test(first.text));

/** Surnames of people who are named in full in this article: there a famous namesake is not meant. */
function fullNameSurnames(analysis: Analysis, readings: readonly SentenceReading[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const [s, { path }] of readings.entries()) {
    const { profiles, candidates } = analysis.sentences[s] as Sentence;
    for (const { candidate, kind } of path) {
      const { start, end } = candidates[candidate] as Candidate;
      if (KINDS[kind] === 'person' && end - start > 1) surnames.add((profiles[end - 1] as Profile).base);
    }
  }
  return surnames;
}

/** The listed actor a name stands for: of its kind, and not only by a surname that somebody else bears here. */
function rowOf({ list, end }: Candidate, kind: Kind, profiles: readonly Profile[], surnames: ReadonlySet<string>, gazetteer: Gazetteer): number | undefined {
  if (!list) return undefined;
  let bySurname: number | undefined;
  for (const value of list.rows) {
    if (gazetteer.kindOf(value >> 1) !== kind) continue;
    if ((value & 1) === 0) return value >> 1;
    bySurname ??= value >> 1;
  }
  return bySurname !== undefined && !surnames.has((profiles[end - 1] as Profile).base) ? bySurname : undefined;
}

/** The name in the nominative: as listed, or without a genitive -s that the article itself speaks for. */
function citation({ start, end, list }: Candidate, profiles: readonly Profile[], listed: string | undefined, words: ReadonlySet<string>): string {
  const tokens = profiles.slice(start, end);
  const last = tokens.at(-1) as Profile;
  const stem = last.text.endsWith('s') ? last.text.slice(0, -1) : last.text;
  const base = last.base !== last.text ? last.base : words.has(stem) ? stem : last.text;
  const name = tokens.map((token, i) => (i === tokens.length - 1 ? base : token.text)).reduce((joined, word, i) => joined + (i > 0 && !/^[./&'’-]/.test(word) && !/[/&'’-]$/.test(joined) ? ' ' : '') + word, '');
  return listed && list && /\s/.test(listed) && listed.split(' ').length === tokens.length && listed.split(' ').at(-1)?.[0] === base[0] ? listed : name;
}

function wordsOfText(analysis: Analysis): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { profiles } of analysis.sentences) for (const profile of profiles) if (profile.capital) words.add(profile.text);
  return words;
}

/** The second-best kind, or none where leaving the name out would be next. */
function runnerUp({ candidate, kind, score }: Reading, scores: Float64Array): NonNullable<Mention['runnerUp']> {
  let second: { kind: Kind | 'none'; score: number } = { kind: 'none', score: 0 };
  for (let k = 0; k < K; k += 1) {
    const other = scores[candidate * K + k] as number;
    if (k !== kind && other > second.score) second = { kind: KINDS[k] as Kind, score: other };
  }
  return { kind: second.kind, margin: Math.round(score - second.score) };
}
