/** Chosen names -> mentions of form `name`, with citation form, gazetteer row and the reasons. */

import { item } from '../base/item.ts';
import { confidenceAt } from '../knowledge/format/confidence.ts';
import type { Gazetteer } from '../knowledge/open/gazetteer.ts';
import { KINDS, type Mention } from '../model.ts';
import { type Analysis, spanOf } from './analysis.ts';
import { citation } from './citation.ts';
import type { DecodedSentence } from './decode.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import { settle } from './listed-actor.ts';
import { mentionWith } from './mention.ts';
import type { Segment } from './overlaps.ts';
import { runnerUp } from './runner-up.ts';

/** The mentions of the chosen names. */
export function nameMentions(
  text: string,
  analysis: Analysis,
  decoded: readonly DecodedSentence[],
  { language, explain, confidence }: LanguageKnowledge,
  gazetteer: Gazetteer,
): readonly Mention[] {
  const surnames = fullNameSurnames(decoded);
  let known: ReadonlySet<string> | undefined;
  const words = (): ReadonlySet<string> => {
    known ??= capitalisedWords(analysis);
    return known;
  };
  const mentionOf = (s: number, segment: Segment, decided: DecodedSentence): Mention => {
    const { scores } = decided;
    const { candidates, profiles } = decided.sentence;
    const candidate = item(candidates, segment.candidate);
    const settled = settle(candidate, item(KINDS, segment.kind), { profiles, surnames, gazetteer });
    const { start, end } = spanOf(analysis, s, candidate);
    const second = runnerUp(segment, scores);
    const row = settled.row === undefined ? undefined : gazetteer.row(settled.row);
    return mentionWith({
      start,
      end,
      kind: settled.kind,
      form: 'name',
      text: text.slice(start, end),
      name: citation(candidate, {
        profiles,
        isApart: (word) =>
          spanOf(analysis, s, { start: word - 1, end: word }).end < startOf(analysis, s, word),
        language,
        isPerson: settled.kind === 'person',
        listed: row?.label,
        words,
      }),
      row: row?.id,
      sentence: s,
      evidence: reasonsOf(segment, decided, row?.id, explain),
      runnerUp: second,
      confidence: confidenceAt(confidence, second.margin),
    });
  };
  const mentions: Mention[] = [];
  for (const [s, sentence] of decoded.entries())
    for (const segment of sentence.segments) mentions.push(mentionOf(s, segment, sentence));
  return mentions;
}

const startOf = (analysis: Analysis, sentence: number, word: number): number =>
  spanOf(analysis, sentence, { start: word, end: word + 1 }).start;

const NO_FEATURES = new Int32Array(0);

/** The reasons of a name: its features, what other places of the article add, and what struck other readings out. */
function reasonsOf(
  { candidate, kind }: Segment,
  { features, agreed, changes }: DecodedSentence,
  row: Mention['row'],
  explain: LanguageKnowledge['explain'],
): Mention['evidence'] {
  const weight = agreed.get(candidate)?.[kind] ?? 0;
  return [
    ...explain(features.get(candidate) ?? NO_FEATURES, kind, row),
    ...(weight === 0 ? [] : [{ by: 'memory', id: 'elsewhere in this article', weight } as const]),
    ...(changes.get(candidate) ?? []),
  ];
}

/** Surnames of people who are named in full in this article: there a famous namesake is not meant. */
function fullNameSurnames(decoded: readonly DecodedSentence[]): ReadonlySet<string> {
  const surnames = new Set<string>();
  for (const { sentence, segments } of decoded) {
    const { profiles, candidates } = sentence;
    for (const { candidate, kind } of segments) {
      const { start, end } = item(candidates, candidate);
      if (KINDS[kind] === 'person' && end - start > 1) surnames.add(item(profiles, end - 1).base);
    }
  }
  return surnames;
}

function capitalisedWords({ sentences }: Analysis): ReadonlySet<string> {
  const words = new Set<string>();
  for (const { profiles } of sentences)
    for (const profile of profiles) if (profile.capital) words.add(profile.text);
  return words;
}
