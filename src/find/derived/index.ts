/** Names inside other words: parts of hyphen compounds, demonyms, halves of an ellipsis, and phrases that describe one body. */

import type { Gazetteer } from '../../knowledge/open/gazetteer.ts';
import type { Language } from '../../languages/language.ts';
import type { Mention } from '../../model.ts';
import type { Analysis } from '../analysis.ts';
import type { AnalysedSentence } from '../candidates/index.ts';
import type { LanguageKnowledge } from '../knowledge.ts';
import type { Profile } from '../profile/profile.ts';
import { cityAdjective } from './city-adjective.ts';
import { countryAndBody } from './country-and-body.ts';
import { adjectives, people } from './demonyms.ts';
import type { Context, Derivation, Place } from './derivation.ts';
import { ellipsis } from './ellipsis.ts';
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
  const context: Context = {
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
      if (!(profiles[i] as Profile).derivable && (described.size === 0 || !described.has(i))) continue;
      const place = placeOf(analysis, sentence, s, i);
      while (name < names.length && (names[name] as Mention).end <= place.start) name += 1;
      if (place.start < covered || (names[name] && (names[name] as Mention).start < place.end)) continue;
      const found = derive(place, context, derivations);
      if (!found || (names[name] && (names[name] as Mention).start < found.end)) continue;
      mentions.push(found);
      covered = found.end;
    }
  }
  return mentions;
}

function placeOf(
  { tokens, bounds }: Analysis,
  { profiles, described }: AnalysedSentence,
  sentence: number,
  i: number,
): Place {
  const offset = bounds[sentence] as number;
  const at = offset + i;
  const phrase = described.get(i);
  return {
    profile: profiles[i] as Profile,
    next: profiles[i + 1],
    following: profiles.slice(i + 1, i + 5),
    start: tokens.starts[at] as number,
    end: tokens.ends[at] as number,
    nextEnd: (i + 1 < profiles.length ? tokens.ends[at + 1] : tokens.ends[at]) as number,
    described: phrase && { rows: phrase.rows, end: tokens.ends[offset + phrase.end - 1] as number },
    sentence,
  };
}

function derive(place: Place, context: Context, derivations: readonly Derivation[]): Mention | undefined {
  for (const { id, form, find } of derivations) {
    const found = find(place, context);
    if (!found) continue;
    const { start, end, kind, name, row, by } = found;
    const mention: Mention = {
      start,
      end,
      kind,
      form,
      text: context.text.slice(start, end),
      name,
      sentence: place.sentence,
      evidence: [
        { by: 'rule', id: `${context.language.language.code}/${id}`, weight: WEIGHT },
        { by: by.by, id: by.id, weight: WEIGHT },
      ],
    };
    return row === undefined ? mention : { ...mention, row };
  }
  return undefined;
}
