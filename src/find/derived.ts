/** Names inside other words: parts of hyphen compounds, demonyms, halves of an ellipsis, and phrases that describe one body. */

import { nameBit, rowFlagBit } from '../gazetteer/classes.ts';
import type { Gazetteer } from '../gazetteer/gazetteer.ts';
import type { Kind, Mention, Row } from '../model.ts';
import type { Analysis } from './analysis.ts';
import type { Sentence } from './candidates.ts';
import type { LanguageKnowledge } from './knowledge.ts';
import type { Profile } from './profile.ts';
import { placesOfAdjective } from './symbol-of.ts';

/** A word with its place in the text. */
interface Place {
  readonly profile: Profile;
  readonly next: Profile | undefined;
  /** The next words, where an ellipsis is completed. */
  readonly following: readonly Profile[];
  readonly start: number;
  readonly end: number;
  readonly nextEnd: number;
  readonly sentence: number;
}

type Finder = (place: Place, context: Context) => Mention | undefined;

interface Context {
  readonly text: string;
  readonly gazetteer: Gazetteer;
  readonly language: LanguageKnowledge;
  /** Names found in this article, by citation form. */
  readonly named: ReadonlyMap<string, Mention>;
}

const DEMONYM = nameBit('demonym');
const TRUSTED = nameBit('trusted');
const AMBIGUOUS = rowFlagBit('ambiguous');

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
  const mentions: Mention[] = [];
  let covered = 0;
  let name = 0;
  for (const [s, sentence] of analysis.sentences.entries()) {
    for (const [i, profile] of sentence.profiles.entries()) {
      if (!profile.derivable) continue;
      const place = placeOf(analysis, sentence, s, i);
      while (name < names.length && (names[name] as Mention).end <= place.start) name += 1;
      if (place.start < covered || (names[name] && (names[name] as Mention).start < place.end)) continue;
      const found = derive(place, context);
      if (!found) continue;
      mentions.push(found);
      covered = found.end;
    }
  }
  return mentions;
}

function placeOf({ tokens, bounds }: Analysis, { profiles }: Sentence, sentence: number, i: number): Place {
  const at = (bounds[sentence] as number) + i;
  return {
    profile: profiles[i] as Profile,
    next: profiles[i + 1],
    following: profiles.slice(i + 1, i + 5),
    start: tokens.starts[at] as number,
    end: tokens.ends[at] as number,
    nextEnd: (i + 1 < profiles.length ? tokens.ends[at + 1] : tokens.ends[at]) as number,
    sentence,
  };
}

function derive(place: Place, context: Context): Mention | undefined {
  for (const finder of FINDERS) {
    const found = finder(place, context);
    if (found) return found;
  }
  return undefined;
}

const mention = (
  place: Place,
  context: Context,
  form: Mention['form'],
  end: number,
  row: Row,
  why: string,
  over: Partial<Mention> = {},
): Mention => ({
  start: place.start,
  end,
  kind: row.kind,
  form,
  text: context.text.slice(place.start, end),
  name: row.label[context.language.language.code === 'en' ? 'en' : 'de'],
  row: row.id,
  sentence: place.sentence,
  evidence: [
    { by: 'rule', id: why, weight: 10 },
    { by: 'gazetteer', id: row.id, weight: 10 },
  ],
  ...over,
});

/** `irakische Parlament`, `Iraqi government`. */
const description: Finder = (place, context) => {
  const { profile, next } = place;
  const { descriptions, code } = context.language.language;
  const head = next && descriptions.heads.get(next.text);
  if (!head || (profile.names & DEMONYM) === 0) return undefined;
  const demonym = context.gazetteer.demonym(profile.rank);
  if (!demonym || (demonym.people && code === 'de')) return undefined;
  const country = context.gazetteer.row(demonym.row);
  const name =
    code === 'de'
      ? `${profile.text.toLowerCase().replace(/(?:er|es|en|em|e)$/, '')}${head.ending} ${head.noun}`
      : `${profile.text} ${head.noun}`;
  const found = mention(
    place,
    context,
    'description',
    place.nextEnd,
    country,
    `${code}/description/country-and-body`,
    { kind: 'organization', name },
  );
  const { row: _, ...rest } = found;
  return rest;
};

/** `Bundesregierung`: a listed body that a single word describes. */
const body: Finder = (place, context) => {
  const { profile } = place;
  const { descriptions, code } = context.language.language;
  if (!descriptions.words.has(profile.text)) return undefined;
  const row = rowOfKind(context.gazetteer, profile.rank, 'organization');
  return row === undefined
    ? undefined
    : mention(
        place,
        context,
        'description',
        place.end,
        context.gazetteer.row(row),
        `${code}/description/word`,
      );
};

/** `irakisch`, `Iraker`, `Iraqi`; also the undeclined adjectives of cities before a noun: `Berliner Bühnen`. */
const demonym: Finder = (place, context) => {
  const { profile, next } = place;
  const { gazetteer, language } = context;
  const code = language.language.code;
  if ((profile.names & DEMONYM) !== 0) {
    const found = gazetteer.demonym(profile.rank);
    return (
      found &&
      mention(
        place,
        context,
        'demonym',
        place.end,
        gazetteer.row(found.row),
        `${code}/demonym/${found.people ? 'people' : 'adjective'}`,
      )
    );
  }
  if (
    code !== 'de' ||
    !profile.capital ||
    !next?.capital ||
    !profile.text.endsWith('er') ||
    profile.text.length < 6
  )
    return undefined;
  for (const city of placesOfAdjective(profile.text)) {
    const rank = gazetteer.words.find(city);
    if (rank === -1 || (gazetteer.words.classesAt(rank) & TRUSTED) === 0) continue;
    const row = rowOfKind(gazetteer, rank, 'place');
    if (row !== undefined)
      return mention(place, context, 'demonym', place.end, gazetteer.row(row), 'de/demonym/city');
  }
  return undefined;
};

function rowOfKind(gazetteer: Gazetteer, rank: number, kind: Kind): number | undefined {
  const state = rank === -1 ? -1 : gazetteer.step(0, rank);
  if (state === -1) return undefined;
  for (const value of gazetteer.namedBy(state)) if (gazetteer.kindOf(value >> 1) === kind) return value >> 1;
  return undefined;
}

const PREFIXES = /^(?:Ex|Vize|Anti|Pro|Nicht|Alt|Neu|anti|pro|ex|non)-/;

/** `NATO-Generalsekretär`, `Anti-IS-Kampf`, `Al-Kaida-nahe`: the longest listed name before a hyphen. */
const part: Finder = (place, context) => {
  const { profile } = place;
  if (!profile.text.includes('-') || profile.text.length > 60) return undefined;
  const from = PREFIXES.exec(profile.text)?.[0].length ?? 0;
  for (let at = profile.text.lastIndexOf('-'); at > from; at = profile.text.lastIndexOf('-', at - 1)) {
    const head = profile.text.slice(from, at);
    const known = knownPart(head, context);
    if (!known) continue;
    const start = place.start + from;
    return { ...known, start, end: start + head.length, text: head, form: 'part', sentence: place.sentence };
  }
  return undefined;
};

function knownPart(
  head: string,
  { gazetteer, named, language }: Context,
): Omit<Mention, 'start' | 'end' | 'text' | 'form' | 'sentence'> | undefined {
  const why = `${language.language.code}/part/before-hyphen`;
  const found = named.get(head);
  if (found)
    return {
      kind: found.kind,
      name: found.name,
      ...(found.row ? { row: found.row } : {}),
      evidence: [
        { by: 'rule', id: why, weight: 10 },
        { by: 'memory', id: 'named in this article', weight: 10 },
      ],
    };
  const rank = gazetteer.words.find(head);
  const state = rank === -1 ? -1 : gazetteer.step(0, rank);
  if (state === -1) return undefined;
  for (const value of gazetteer.namedBy(state)) {
    const number = value >> 1;
    if ((gazetteer.flagsOf(number) & AMBIGUOUS) !== 0) continue;
    const row = gazetteer.row(number);
    return {
      kind: row.kind,
      name: row.label.de,
      row: row.id,
      evidence: [
        { by: 'rule', id: why, weight: 10 },
        { by: 'gazetteer', id: row.id, weight: 10 },
      ],
    };
  }
  return undefined;
}

/** `Süd- und Nordkorea`: the first half is completed from the end of the compound that follows. */
const ellipsis: Finder = (place, context) => {
  const { profile, following } = place;
  if (!profile.text.endsWith('-') || !profile.capital) return undefined;
  const compound = following.find(({ capital, text }) => capital && !text.endsWith('-'))?.text;
  if (!compound) return undefined;
  const half = profile.text.slice(0, -1);
  for (let at = 2; at < compound.length - 2; at += 1) {
    const rank = context.gazetteer.words.find(half + compound.slice(at));
    const row = rank === -1 ? undefined : rowOfKind(context.gazetteer, rank, 'place');
    if (row !== undefined)
      return mention(
        place,
        context,
        'name',
        place.end,
        context.gazetteer.row(row),
        `${context.language.language.code}/ellipsis/first-half`,
      );
  }
  return undefined;
};

const FINDERS: readonly Finder[] = [ellipsis, description, body, demonym, part];
