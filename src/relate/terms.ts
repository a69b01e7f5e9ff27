/** A sentence as relation rules see it: a term for each mention and for each word between them; the half of a compound behind a name is a term of its own. */

import { includesAny } from '../base/includes-any.ts';
import { item } from '../base/item.ts';
import { memoBy } from '../base/memo.ts';
import { allOf, type WideBits } from '../base/wide-bits.ts';
import { DIVISIONS, type Mention, type Row, type Span } from '../model.ts';
import type { SeenWord } from '../rules/part-test.ts';
import type { TagSet } from '../rules/tags.ts';
import type { EndedOffices } from './offices.ts';
import { type Tag, tagBits, type WordTag } from './tags.ts';
import type { RelationWords } from './words.ts';

/** A word of the text as finding names knows it. */
export interface KnownWord {
  readonly text: string;
  readonly capital: boolean;
  readonly tags: TagSet;
  readonly term: { readonly normal: string };
  /** What patterns see of it, once they have looked: kept here, since finding it by the word took longer than all matching. */
  seen: SeenWord | undefined;
}

/** What is known of words and rows. */
export interface TermSources {
  readonly words: RelationWords;
  readonly wordOf: (text: string) => KnownWord;
  readonly rowById: (id: string) => Row | undefined;
  /** Offices that people with a row have no more; without it none is known. */
  readonly ended?: EndedOffices;
}

/** One step of a sentence for the rules: a mention, a word, or half a compound. */
export interface Term extends SeenWord, Span {
  readonly text: string;
  /** The number of the mention, or −1 for a word. */
  readonly mention: number;
}

/** The words of a sentence, and where the words of the text begin and end; `first` is the place of its first one among these. */
export interface SentenceWords {
  readonly words: readonly KnownWord[];
  readonly starts: ArrayLike<number>;
  readonly ends: ArrayLike<number>;
  readonly first: number;
}

/** Makes terms; what it learns of words and rows it keeps. */
export function createTerms(
  sources: TermSources,
): (text: string, words: SentenceWords, mentions: readonly Mention[], first: number) => readonly Term[] {
  const seenAs = createSeen(sources.words);
  const tagsOfMention = createMentionTags(sources);
  return (text, { words, starts, ends, first: firstWord }, mentions, first) => {
    const terms: Term[] = [];
    let next = first;
    let covered = -1;
    const addWord = (start: number, end: number, word: KnownWord) => {
      const { low, high, normal } = seenAs(word);
      terms.push({ low, high, normal, start, end, text: word.text, mention: -1 });
    };
    for (let i = 0; i < words.length; i += 1) {
      const word = item(words, i);
      const [start, end] = [starts[firstWord + i] ?? 0, ends[firstWord + i] ?? 0];
      if (start < covered) {
        if (end > covered) addRest(covered, end);
        continue;
      }
      const mention = mentions[next];
      if (mention === undefined || mention.start >= end) {
        addWord(start, end, word);
        continue;
      }
      if (mention.start > start) addRest(start, mention.start);
      terms.push(mentionTerm(mention, next, tagsOfMention(mention)));
      covered = mention.end;
      next += 1;
      if (end > covered) addRest(covered, end);
    }
    return terms;

    /** What of a word is no mention: `-Chef`, `Ex-`. */
    function addRest(start: number, end: number): void {
      const inner = mentions[next];
      const stop = inner !== undefined && inner.start < end && inner.start > start ? inner.start : end;
      const from = /^[-/‐‑]/.test(text.slice(start, stop)) ? start + 1 : start;
      covered = Math.max(covered, stop);
      if (from >= stop) return;
      const half = text.slice(from, stop);
      if (goesOn(half, mentions[next - 1], sources.words)) terms.push(nextPart(half, from, stop));
      else addWord(from, stop, sources.wordOf(half));
    }
  };
}

/** Whether what a hyphen joins to a body goes on with its name: Karstadt-*Kaufhof-Eigentümer*. */
const goesOn = (half: string, before: Mention | undefined, words: RelationWords): boolean =>
  before?.kind === 'organization' && !words.isHalf(half);

const mentionTerm = ({ text, start, end }: Mention, mention: number, { low, high }: WideBits): Term => ({
  low,
  high,
  normal: text.toLowerCase(),
  start,
  end,
  text,
  mention,
});

const nextPart = (text: string, start: number, end: number): Term => ({
  ...FLOW,
  normal: text.toLowerCase(),
  start,
  end,
  text,
  mention: -1,
});

/** What the tags of name rules and the signs of a text are here. */
const SAME = ['Role', 'Speech', 'Adjective', 'Comma', 'Open', 'Close', 'Quote', 'Number', 'Capital'] as const;
const PUNCTUATION = ['Comma', 'Open', 'Close', 'Quote'] as const;
const SIGNS: ReadonlyMap<string, WordTag> = new Map([
  ...[...':;.–—-|•!?…/'].map((sign) => [sign, 'Stop'] as const),
]);

/** Gives words as patterns see them. */
function createSeen(words: RelationWords): (word: KnownWord) => SeenWord {
  const bitsOf = createBitsOf();
  return (word) => {
    if (word.seen) return word.seen;
    const { text, tags, term } = word;
    const sign = SIGNS.get(text);
    const own = sign ? [sign] : [...words.tagsOf(text, tags.names.has('Role'))];
    const { low, high } = allOf([bitsOf(tags, sign === undefined), tagBits(own)]);
    word.seen = { low, high, normal: term.normal };
    return word.seen;
  };
}

/** Gives what the tags of name rules are here, for each set of them once; a clause goes on with words, not with signs. */
function createBitsOf(): (tags: TagSet, isWord: boolean) => WideBits {
  const known = new Map<TagSet, { readonly sign: WideBits; readonly word: WideBits }>();
  return (tags, isWord) => {
    const found = known.get(tags) ?? bothBits(tags);
    known.set(tags, found);
    return isWord ? found.word : found.sign;
  };
}

function bothBits({ names }: TagSet): { readonly sign: WideBits; readonly word: WideBits } {
  const sign = tagBits(SAME.filter((tag) => names.has(tag)));
  return { sign, word: PUNCTUATION.some((tag) => names.has(tag)) ? sign : allOf([sign, FLOW]) };
}

const WHOLE = { person: 'Person', organization: 'Organization', place: 'Place' } as const;
const PART = { person: 'PersonPart', organization: 'OrganizationPart', place: 'PlacePart' } as const;

/** Gives the tags of mentions; what is printed, found and meant alike has the same, which are made once. */
function createMentionTags(sources: TermSources): (mention: Mention) => WideBits {
  const tagsOf = memoBy(asFound, createTagsOf(sources));
  return (mention) => (mention.credit ? FLOW : tagsOf(mention));
}

/** All of a mention that its tags tell. */
const asFound = ({ kind, form, row, name, text }: Mention): string =>
  `${kind}\n${form}\n${row ?? ''}\n${name}\n${text}`;

/** Gives the tags of a mention by what is known of its row, or told by its form. */
function createTagsOf({ words, rowById, wordOf }: TermSources): (mention: Mention) => WideBits {
  return ({ kind, form, row, name, text }) => {
    if (kind === 'person' && row === undefined && isNobody(name, wordOf)) return FLOW;
    const flags = row === undefined ? [] : (rowById(row)?.flags ?? []);
    if (form === 'demonym') {
      if (kind !== 'place') return FLOW;
      if (!words.isAdjective(text, flags.includes('country'))) return INHABITANT;
      if (flags.includes('country')) return DEMONYM;
      return includesAny(flags, DIVISIONS) ? REGION_DEMONYM : TOWN_DEMONYM;
    }
    const tags: Tag[] = ['Flow', form === 'part' ? PART[kind] : WHOLE[kind]];
    if (text !== name && text.startsWith(name)) tags.push('Genitive');
    if (kind === 'place' && form === 'name' && tags.includes('Genitive')) tags.push('OfPlace');
    if (kind === 'person' && form === 'name' && isGiven(text, wordOf)) tags.push('Given');
    if (tags.includes('OfPlace') && !flags.includes('country')) tags.push('OfRegion');
    if (kind === 'organization') tags.push('Body');
    if (row !== undefined) tags.push('Listed');
    else if (kind === 'organization' && (words.isGeneric(name) || isSomebody(name, wordOf)))
      tags.push('Generic');
    if (flags.includes('party') || (kind === 'organization' && words.isParty(name))) tags.push('Party');
    if (flags.includes('media') || (kind === 'organization' && words.isMedia(name))) tags.push('Media');
    if (flags.includes('country')) tags.push('Country');
    if (includesAny(flags, DIVISIONS)) tags.push('Area');
    return tagBits(tags);
  };
}

/** Whether the name of an unlisted body is that of a person, as far as lists tell: *Theresa Tam*, but not *Fidelity Bank*. */
function isSomebody(name: string, wordOf: TermSources['wordOf']): boolean {
  const [first = '', second, more] = name.split(' ');
  if (second === undefined || more !== undefined || !isGiven(first, wordOf)) return false;
  return !wordOf(second).tags.names.has('OrgHead');
}

/** Whether a name is one word that is given to people, as far as lists tell. */
const isGiven = (name: string, wordOf: TermSources['wordOf']): boolean =>
  !name.includes(' ') && wordOf(name).tags.names.has('FirstName');

/** Whether a name is a letter, begins with a number, or with a word for a place or its people, and may be nobody's: dem *Bayern Söder*; or ends in an acronym that is glued to it, or stands there twice, where a line has no end. */
function isNobody(name: string, wordOf: TermSources['wordOf']): boolean {
  if (/^\p{N}|^\p{Lu}\.?$|^(.+) \1$|\p{Ll} (?![IVX]+$)\p{Lu}{3,}$/u.test(name)) return true;
  const blank = name.indexOf(' ');
  if (blank < 0) return false;
  const { names } = wordOf(name.slice(0, blank)).tags;
  return (names.has('Place') || names.has('Demonym')) && !names.has('FirstName');
}

const FLOW = tagBits(['Flow']);
const DEMONYM = tagBits(['Flow', 'Demonym', 'Area']);
const REGION_DEMONYM = tagBits(['Flow', 'Demonym', 'OfRegion', 'Area']);
const TOWN_DEMONYM = tagBits(['Flow', 'Demonym', 'OfRegion']);
const INHABITANT = tagBits(['Flow', 'Inhabitant']);
