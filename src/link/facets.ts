/**
 * As what places act: *Washington warnt* is its government, *2:1 gegen Dortmund* its club. The actor stays the place; what is told here is
 * which mentions stand for more. News means the place itself three times out of four (Leveling and Hartrumpf 2008), so that a cue beside
 * the name must say so.
 */
import { anyOf } from '../base/any-of.ts';
import { includesAny } from '../base/includes-any.ts';
import type { Language } from '../languages/language.ts';
import type { Metonyms } from '../languages/metonyms.ts';
import type { SmallWord } from '../languages/small-words.ts';
import type { Facet, Found, Mention, Row, RowFlag } from '../model.ts';

/** Gives the row of the actor of a mention, by its position. */
export type RowAt = (index: number) => Row | undefined;

/** Tells the mentions of an article that stand for a government or a club, by their position. */
export type FacetTeller = (found: Found, text: string, rowAt: RowAt) => ReadonlyMap<number, Facet>;

const STATES: readonly RowFlag[] = ['capital', 'country'];
const TOWNS: readonly RowFlag[] = ['capital', 'metropolis', 'city', 'town'];

/** A place with what stands around its name in the sentence, as far as a cue may stand, and the words beside it. */
interface PlaceInText {
  readonly index: number;
  readonly mention: Mention;
  readonly row: Row;
  readonly before: string;
  readonly after: string;
  readonly last: string;
  readonly next: string;
}

const NEAR = 40;
/** What two states have with each other may stand far before both. */
const FAR = 160;
/** ` und `, ` und dem `: at most so many code units stand between the two. */
const JOINED = 9;
/** How many clubs an article of sport names at least. */
const CLUBS = 2;

const NEXT_WORD = /^\s+([\p{L}-]+)/u;
/** A capitalised word behind a name belongs to it, or is what is spoken of: `laut Berlins Senatorin`. */
const CAPITAL = /^\p{Lu}/u;
/** Somebody else acts: `Maas forderte China`. */
const OTHER_ACTS = /\p{Lu}[\p{L}-]{2,}\s+[\p{L}-]+\s+$/u;
/** `3:1` and `0:0`, but no time of day, a little behind a name. */
const SCORE = /^.{0,24}(?<![\d:])\d{1,2}:\d(?![\d:])/su;

/** Small words before a name that leave open who acts: with any other one something is there, or of it. */
const OPEN: ReadonlySet<SmallWord> = new Set<SmallWord>(['and', 'or', 'but', 'that', 'adverb']);

/** Knows the words of the languages. */
export function facetTeller(languages: readonly Language[]): FacetTeller {
  const cues = cuesOf(languages.map(({ metonyms }) => metonyms));
  const classes = new Map(languages.flatMap(({ contexts }) => [...contexts]));
  const classBefore = ({ last }: PlaceInText): SmallWord | undefined => classes.get(last.toLowerCase());
  const isFree = (seen: PlaceInText): boolean => {
    const small = classBefore(seen);
    return seen.mention.text === seen.mention.name && (small === undefined || OPEN.has(small));
  };
  const governs = (seen: PlaceInText, text: string, others: readonly PlaceInText[]): boolean => {
    const { mention, before, last, next } = seen;
    const isWhole = mention.text === mention.name || !CAPITAL.test(next);
    const isToward = cues.towardEnds.has(last.toLowerCase()) && cues.toward.test(before);
    if (isWhole && (isToward || isBetween(seen, text, others, cues))) return true;
    if (cues.acts.has(next)) return isFree(seen);
    return cues.acts.has(last) && isFree(seen) && !OTHER_ACTS.test(before) && !CAPITAL.test(next);
  };
  const plays = (seen: PlaceInText): boolean => {
    const { mention, after, next } = seen;
    if (mention.text !== mention.name) return cues.team.test(after);
    if (classBefore(seen) === 'against') return true;
    return isFree(seen) && (cues.plays.has(next) || SCORE.test(after));
  };
  return (found, text, rowAt) => {
    const facets = new Map<number, Facet>();
    const seen = placesIn(found, text, rowAt);
    const isSport = seen.some(({ row }) => includesAny(row.flags, TOWNS)) && clubsIn(found, rowAt) >= CLUBS;
    for (const one of seen) {
      if (isSport && includesAny(one.row.flags, TOWNS) && plays(one)) facets.set(one.index, 'club');
      else if (includesAny(one.row.flags, STATES) && governs(one, text, seen))
        facets.set(one.index, 'government');
    }
    return facets;
  };
}

interface Cues {
  readonly acts: ReadonlySet<string>;
  readonly plays: ReadonlySet<string>;
  readonly toward: RegExp;
  /** The last words of what `toward` finds. */
  readonly towardEnds: ReadonlySet<string>;
  readonly between: RegExp;
  readonly betweenWords: readonly string[];
  readonly team: RegExp;
}

function cuesOf(all: readonly Metonyms[]): Cues {
  const words = (field: keyof Metonyms): readonly string[] => all.flatMap((own) => own[field]);
  const of = (field: keyof Metonyms): string => anyOf(words(field));
  return {
    acts: new Set(words('acts')),
    plays: new Set(words('plays')),
    toward: new RegExp(`(?<![\\p{L}-])${of('toward')}\\s+$`, 'iu'),
    towardEnds: new Set(words('toward').map((phrase) => (phrase.split(' ').at(-1) ?? '').toLowerCase())),
    betweenWords: words('pairing'),
    between: new RegExp(
      `(?<![\\p{L}])(?:\\p{L}*-)?${of('dealings')}(?![\\p{L}-])[^.!?]*(?<![\\p{L}-])${of('pairing')}\\s+$`,
      'u',
    ),
    team: new RegExp(`^\\s+(?:\\p{Ll}+\\s+)?${of('team')}(?![\\p{L}-])`, 'u'),
  };
}

/** `Spannungen zwischen Washington und Teheran`: both are states. */
function isBetween(
  { mention, row, before }: PlaceInText,
  text: string,
  others: readonly PlaceInText[],
  cues: Cues,
): boolean {
  if (!cues.betweenWords.some((word) => before.includes(word))) return false;
  const joined = others.find(
    (other) =>
      other.mention.sentence === mention.sentence &&
      other.row !== row &&
      includesAny(other.row.flags, STATES) &&
      Math.max(other.mention.start - mention.end, mention.start - other.mention.end) <= JOINED,
  );
  if (joined === undefined) return false;
  const start = Math.min(joined.mention.start, mention.start);
  return cues.between.test(text.slice(Math.max(0, start - FAR), start));
}

/** The word directly before a name; empty where something else stands between. */
function lastWord(before: string): string {
  const trimmed = before.trimEnd();
  if (trimmed.length === before.length) return '';
  const word = trimmed.slice(trimmed.lastIndexOf(' ') + 1);
  return WORD.exec(word)?.[1] ?? '';
}

const WORD = /^[^\p{L}]*([\p{L}-]+)$/u;

function placesIn({ mentions, sentences }: Found, text: string, rowAt: RowAt): readonly PlaceInText[] {
  return mentions.flatMap((mention, index): readonly PlaceInText[] => {
    if (mention.kind !== 'place' || mention.form !== 'name' || mention.credit) return [];
    const row = rowAt(index);
    if (row?.kind !== 'place' || !(includesAny(row.flags, STATES) || includesAny(row.flags, TOWNS)))
      return [];
    const { start = mention.start, end = mention.end } = sentences[mention.sentence] ?? {};
    const before = text.slice(Math.max(start, mention.start - NEAR), mention.start);
    const after = text.slice(mention.end, Math.min(end, mention.end + NEAR));
    return [
      { index, mention, row, before, after, last: lastWord(before), next: NEXT_WORD.exec(after)?.[1] ?? '' },
    ];
  });
}

/** How many clubs an article names. */
function clubsIn({ mentions }: Found, rowAt: RowAt): number {
  const clubs = mentions.flatMap(({ kind }, i) =>
    kind === 'organization' && rowAt(i)?.flags.includes('club') ? [rowAt(i)?.id] : [],
  );
  return new Set(clubs).size;
}
