/** The phrases in English. */
import type { AcronymTrait, Ambiguity } from '../../find/features/values.ts';
import { own } from '../own.ts';
import type { Part, Phrases } from './phrases.ts';

const quoted = (word: string) => `“${word}”`;
/** `“said”, a verb of saying`. */
const described = ({ word, term }: Part) => (word === undefined ? term : `${quoted(word)}, ${term}`);

function both(first: Part, second: Part): string {
  return `${described(first)}${first.word === undefined ? '' : ','} and ${described(second)}`;
}

function beside(where: string, edge: string, atEdge: string, parts: readonly (Part | null)[]): string {
  const [first, second] = parts.flatMap((part) => part ?? []);
  if (!first) return edge;
  if (second) return `${where} it come ${both(first, second)}`;
  return `${where} it${parts.length > 1 ? `, ${atEdge},` : ''} comes ${described(first)}`;
}

const CLARITY: Readonly<Record<Ambiguity, string>> = {
  clear: '',
  ambiguous: ', but the word means other things, too',
  genitive: ', here with a genitive s',
  'ambiguous-genitive': ', here with a genitive s, but the word means other things, too',
};

const STYLES: Readonly<Record<AcronymTrait, string>> = {
  '-': '',
  dotted: ' with full stops',
  digit: ' with a digit',
};

/** Whole clauses; the German ones say the same in their own order. */
export const english: Phrases = {
  inLists: (name) => `${name === undefined ? 'the name' : quoted(name)} is on the lists of names`,
  inOwnLists: 'The name is on a list of names of your own.',
  unknown: {
    rule: 'there is a rule for this that the page does not know',
    link: 'there is a reason for this that the page does not know',
    other: 'there is a sign of this that the page does not know',
  },
  corrected: 'somebody has settled this by hand',
  stated: {
    window: (words) => `it was read in the words ${quoted(words)}`,
    status: {
      held: () => 'no word says that it is over or still to come: it is meant as of the article',
      former: (mark) =>
        mark === '' ? 'the office is known to have ended before' : `${quoted(mark)} says that it is over`,
      acting: (mark) => `${quoted(mark)} says that it is held for the time being`,
      coming: (mark) => `${quoted(mark)} says that it is still to come`,
      candidate: (mark) => `${quoted(mark)} says that somebody may come to hold it`,
      denied: (mark) => `${quoted(mark)} says that it is doubted`,
    },
    said: 'the article reports it as the words of somebody else',
  },
  memory: {
    surname: 'the article names a person with this surname',
    'first-name': 'the article names a person with this first name',
    person: 'elsewhere in the article this is surely a person',
    organization: 'elsewhere in the article this is surely an organization',
    place: 'elsewhere in the article this is surely a place',
    named: 'the article has this name by itself, too',
    elsewhere: 'the same word elsewhere in the article was weighed as well',
  },
  count: (words, orMore) =>
    words === '1' ? 'the name is a single word' : `the name has ${words}${orMore ? ' or more' : ''} words`,
  are: (parts) =>
    parts.map(({ word, term }, i) => `${quoted(word)}${i === 0 ? ' is' : ''} ${term}`).join(', '),
  before: (parts) => beside('before', 'it begins the sentence', 'at the beginning of the sentence', parts),
  after: (parts) => beside('after', 'it ends the sentence', 'at the end of the sentence', parts),
  alone: 'the whole text is a single sentence',
  sameName: (listed, clarity) => `the lists have ${listed} of this name${own(CLARITY, clarity) ?? ''}`,
  covers: {
    inside: (kind) => `the lists have a longer name here: ${kind}`,
    overlaps: (kind) => `another name from the lists overlaps with it: ${kind}`,
    'begins-with': (kind) => `it begins with another name from the lists: ${kind}`,
    'ends-with': (kind) => `it ends with another name from the lists: ${kind}`,
    contains: (kind) => `it contains another name from the lists: ${kind}`,
  },
  ends: {
    own: (word, letters) => `${quoted(word)} ends in ${quoted(`-${letters}`)}`,
    before: (word, letters) => `the word before it, ${quoted(word)}, ends in ${quoted(`-${letters}`)}`,
    after: (word, letters) => `the word after it, ${quoted(word)}, ends in ${quoted(`-${letters}`)}`,
  },
  used: {
    own: (word, like) => `${quoted(word)} is used like ${like.join(', ')}`,
    before: (word, like) => `the word before it, ${quoted(word)}, is used like ${like.join(', ')}`,
    after: (word, like) => `the word after it, ${quoted(word)}, is used like ${like.join(', ')}`,
  },
  begins: (letters) => `the name begins with ${quoted(`${letters}-`)}`,
  stands: {
    quoted: 'the name stands in quotation marks',
    'title-case': 'the name stands in a line of capitalised words',
    'first-word': 'the name stands at the beginning of the sentence',
    'short-line': 'the name stands in a short line without a full stop',
  },
  acronym: (letters, style) => `the name is an acronym of ${letters} characters${own(STYLES, style) ?? ''}`,
};
