/** Names inside other words: parts of hyphen compounds, demonyms, halves of an ellipsis, and phrases that describe one body. */

import { item } from '../../base/item.ts';
import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import type { Language } from '../../languages/language.ts';
import type { Mention } from '../../model.ts';
import { type Analysis, spanOf } from '../analysis.ts';
import type { AnalysedSentence } from '../candidates/index.ts';
import type { LanguageKnowledge } from '../knowledge.ts';
import { mentionWith } from '../mention.ts';
import { cityAdjective } from './city-adjective.ts';
import { countryAndBody } from './country-and-body.ts';
import { adjectives, people } from './demonyms.ts';
import type { Derivation, DerivationContext, WordInText } from './derivation.ts';
import { ellipsis } from './ellipsis.ts';
import { firmPart } from './firm-part.ts';
import { hyphenPart } from './hyphen-part.ts';
import { listedPhrase } from './listed-phrase.ts';

/** All derivations; the first that finds something in a word has it. */
export const DERIVATIONS: readonly Derivation[] = [
  ellipsis,
  listedPhrase,
  countryAndBody,
  adjectives,
  people,
  cityAdjective,
  hyphenPart,
  firmPart,
];

/** The derivations that serve a language. */
export const derivationsOf = ({ derivations }: Language): readonly Derivation[] =>
  DERIVATIONS.filter(({ id }) => derivations[id] !== undefined);

const WEIGHT = 10;

/** The derived mentions outside the names already found, in text order. */
export function deriveMentions(
  text: string,
  analysis: Analysis,
  names: readonly Mention[],
  language: LanguageKnowledge,
  gazetteer: Gazetteer,
): readonly Mention[] {
  const context: DerivationContext = {
    text,
    gazetteer,
    language,
    named: new Map(names.map((mention) => [mention.name, mention])),
  };
  const derivations = derivationsOf(language.language);
  const mentions: Mention[] = [];
  let covered = 0;
  let name = 0;
  for (const [s, sentence] of analysis.sentences.entries()) {
    const { profiles, described } = sentence;
    for (let i = 0; i < profiles.length; i += 1) {
      if (!item(profiles, i).derivable && (described.size === 0 || !described.has(i))) continue;
      const { start, end } = spanOf(analysis, s, { start: i, end: i + 1 });
      while (name < names.length && item(names, name).end <= start) name += 1;
      if (start < covered || (names[name]?.start ?? end) < end) continue;
      const found = derive(wordAt(analysis, sentence, s, i), context, derivations);
      if (!found || (names[name]?.start ?? found.end) < found.end) continue;
      if (found.start < Math.max(covered, names[name - 1]?.end ?? 0)) continue;
      mentions.push(found);
      covered = found.end;
    }
  }
  return mentions;
}

/** How many of the next words a derivation may look at. */
const FOLLOWING = 4;

function wordAt(
  analysis: Analysis,
  { profiles, described }: AnalysedSentence,
  sentence: number,
  i: number,
): WordInText {
  const endOf = (end: number): number => spanOf(analysis, sentence, { start: i, end }).end;
  const { start, end } = spanOf(analysis, sentence, { start: i, end: i + 1 });
  const phrase = described.get(i);
  return {
    start,
    end,
    profile: item(profiles, i),
    previous:
      i > 0
        ? {
            profile: item(profiles, i - 1),
            start: spanOf(analysis, sentence, { start: i - 1, end: i }).start,
          }
        : undefined,
    next: profiles[i + 1],
    following: profiles.slice(i + 1, i + 1 + FOLLOWING),
    nextEnd: endOf(Math.min(i + 2, profiles.length)),
    described: phrase && { rows: phrase.rows, end: endOf(phrase.end) },
    sentence,
  };
}

function derive(
  word: WordInText,
  context: DerivationContext,
  derivations: readonly Derivation[],
): Mention | undefined {
  for (const { id, form, find } of derivations) {
    const found = find(word, context);
    if (!found) continue;
    const { start, end, kind, name, row, by } = found;
    return mentionWith({
      start,
      end,
      kind,
      form,
      text: context.text.slice(start, end),
      name,
      row,
      sentence: word.sentence,
      evidence: [
        { by: 'rule', id: `${context.language.language.code}/${id}`, weight: WEIGHT },
        { ...by, weight: WEIGHT },
      ],
    });
  }
  return undefined;
}
