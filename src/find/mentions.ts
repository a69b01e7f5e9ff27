/** Readings -> mentions of form `name`, with citation form, gazetteer row and the reasons. */

import { rowFlagBit } from '../knowledge/flags.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { citationOf, KINDS, type Kind, type Mention } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { Candidate, Sentence } from './candidates.ts';
import type { Reading } from './decode.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import type { Profile } from './profile.ts';
import type { SentenceReading } from './read.ts';

const K = KINDS.length;

/** The mentions that the best readings name. */
export function nameMentions(
  text: string,
  analysis: Analysis,
  readings: readonly SentenceReading[],
  knowledge: LanguageKnowledge,
  gazetteer: Gazetteer,
): readonly Mention[] {
  const surnames = fullNameSurnames(analysis, readings);
  let words: ReadonlySet<string> | undefined;
  const wordsHere = (): ReadonlySet<string> => {
    words ??= wordsOfText(analysis);
    return words;
  };
  const mentions: Mention[] = [];
  for (const [s, { path, scores, features }] of readings.entries()) {
    if (path.length === 0) continue;
    const sentence = analysis.sentences[s] as Sentence;
    const offset = analysis.bounds[s] as number;
    for (const reading of path) {
      const candidate = sentence.candidates[reading.candidate] as Candidate;
      const { kind, rowNumber } = settle(
        candidate,
        KINDS[reading.kind] as Kind,
        sentence.profiles,
        surnames,
        gazetteer,
      );
      const start = analysis.tokens.starts[offset + candidate.start] as number;
      const end = analysis.tokens.ends[offset + candidate.end - 1] as number;
      const row = rowNumber === undefined ? undefined : gazetteer.row(rowNumber);
      mentions.push({
        start,
        end,
        kind,
        form: 'name',
        text: text.slice(start, end),
        name: citation(candidate, sentence.profiles, row && citationOf(row.label), wordsHere),
        ...(row ? { row: row.id } : {}),
        sentence: s,
        evidence: knowledge.explain(features.get(reading.candidate) as Int32Array, reading.kind, row?.id),
        runnerUp: runnerUp(reading, scores),
      });
    }
  }
  return mentions;
}

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

interface Settled {
  readonly kind: Kind;
  readonly rowNumber: number | undefined;
}

/** The listed actor a name stands for. A name of several words that is listed once is what the list says, whatever the context. */
function settle(
  candidate: Candidate,
  kind: Kind,
  profiles: readonly Profile[],
  surnames: ReadonlySet<string>,
  gazetteer: Gazetteer,
): Settled {
  const own = rowOf(candidate, kind, profiles, surnames, gazetteer);
  const { list, start, end } = candidate;
  if (own !== undefined || list?.rows.length !== 1 || ((list.rows[0] as number) & 1) === 1)
    return { kind, rowNumber: own };
  const only = (list.rows[0] as number) >> 1;
  const told =
    end - start > 1 || isCapitalTakenForPerson(only, kind, profiles[start] as Profile, surnames, gazetteer);
  return told ? { kind: gazetteer.kindOf(only), rowNumber: only } : { kind, rowNumber: undefined };
}

const CAPITALS = rowFlagBit('country') | rowFlagBit('capital') | rowFlagBit('metropolis');

/** `Washington said`: countries and capitals speak, and are people only where the article names somebody of that name in full. */
const isCapitalTakenForPerson = (
  row: number,
  kind: Kind,
  { base }: Profile,
  surnames: ReadonlySet<string>,
  gazetteer: Gazetteer,
): boolean => kind === 'person' && (gazetteer.flagsOf(row) & CAPITALS) !== 0 && !surnames.has(base);

/** The listed actor of a kind that a name stands for, unless it is meant only by a surname that somebody else bears in this article. */
function rowOf(
  { list, end }: Candidate,
  kind: Kind,
  profiles: readonly Profile[],
  surnames: ReadonlySet<string>,
  gazetteer: Gazetteer,
): number | undefined {
  if (!list) return undefined;
  let bySurname: number | undefined;
  for (const value of list.rows) {
    if (gazetteer.kindOf(value >> 1) !== kind) continue;
    if ((value & 1) === 0) return value >> 1;
    bySurname ??= value >> 1;
  }
  return bySurname !== undefined && !surnames.has((profiles[end - 1] as Profile).base)
    ? bySurname
    : undefined;
}

const LONGEST_ENDING = 3;

/** Whether a form differs from a listed name only in the endings of its words: `Islamischen Staates` and `Islamischer Staat`. */
function inflects(listed: string, form: string): boolean {
  if (listed[0] !== form[0] || !listed.includes(' ')) return false;
  const words = listed.split(' ');
  const others = form.split(' ');
  return (
    words.length === others.length &&
    words.length > 1 &&
    words.every((word, i) => {
      const other = others[i] ?? '';
      const stem = word.slice(0, Math.max(2, Math.min(word.length, other.length) - LONGEST_ENDING));
      return other.startsWith(stem) && Math.abs(word.length - other.length) <= LONGEST_ENDING;
    })
  );
}

/** Puts a blank between words, but not around the signs that join them. */
const join = (name: string, word: string): string =>
  name === '' || /^[./&'’-]/.test(word) || /[/&'’-]$/.test(name) ? name + word : `${name} ${word}`;

/** The name in the nominative: as listed, or without a genitive -s that the article itself speaks for. */
function citation(
  { start, end, list }: Candidate,
  profiles: readonly Profile[],
  listed: string | undefined,
  words: () => ReadonlySet<string>,
): string {
  const last = profiles[end - 1] as Profile;
  const stem = last.text.endsWith('s') ? last.text.slice(0, -1) : last.text;
  const base =
    last.base !== last.text || list ? last.base : stem !== last.text && words().has(stem) ? stem : last.text;
  if (end - start === 1) return base;
  let name = '';
  for (let i = start; i < end; i += 1)
    name = join(name, i === end - 1 ? base : usualSpelling(profiles[i] as Profile));
  return listed && list && listed !== name && inflects(listed, name) ? listed : name;
}

/** A word in capitals as it is usually printed: `ANGELA` -> `Angela`. */
const usualSpelling = ({ text, base }: Profile): string => (base.toUpperCase() === text ? base : text);

function wordsOfText(analysis: Analysis): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { profiles } of analysis.sentences)
    for (const profile of profiles) if (profile.capital) words.add(profile.text);
  return words;
}

/** The second-best kind, or none where leaving the name out would be next. */
function runnerUp(
  { candidate, kind, score }: Reading,
  scores: Float64Array,
): NonNullable<Mention['runnerUp']> {
  let second: { kind: Kind | 'none'; score: number } = { kind: 'none', score: 0 };
  for (let k = 0; k < K; k += 1) {
    const other = scores[candidate * K + k] as number;
    if (k !== kind && other > second.score) second = { kind: KINDS[k] as Kind, score: other };
  }
  return { kind: second.kind, margin: Math.round(score - second.score) };
}
