/** What can be said of a name and the words around it, in the voice of one language. */
import { MOST_WORDS } from '../find/features/values.ts';
import { wordsOfUsage } from '../knowledge/format/usage.ts';
import type { Around } from './around.ts';
import { own } from './own.ts';
import type { NamePart, Part, Phrases } from './phrases/phrases.ts';
import { type Terms, wordTerm } from './terms/terms.ts';

/** All that it takes to explain in a language of readers. */
export interface Voice {
  readonly phrases: Phrases;
  readonly terms: Terms;
}

/** A clause, or nothing where there is nothing to say. */
type Clause = string | undefined;
type Value = string | undefined;

/** What the engine calls things -> clauses. */
export interface Say {
  readonly count: (words: Value) => Clause;
  /** What the words of the name are: by their symbols, or by their coarser roles. */
  readonly shape: (symbols: readonly string[]) => Clause;
  readonly roles: (roles: readonly string[]) => Clause;
  /** What the first words are, and the last one. */
  readonly first: (...symbols: readonly Value[]) => Clause;
  readonly last: (symbol: Value) => Clause;
  /** What stands beside the name, in the order of the text. */
  readonly before: (...contexts: readonly Value[]) => Clause;
  readonly after: (...contexts: readonly Value[]) => Clause;
  readonly remembered: (memory: Value) => Clause;
  readonly listed: (type: Value, clarity?: string) => Clause;
  readonly listedKind: (kind: Value, clarity: Value) => Clause;
  readonly covers: (relation: Value, kind: Value) => Clause;
  readonly stands: (trait: Value) => Clause;
  readonly acronym: (letters: Value, style: Value) => Clause;
  readonly alone: () => Clause;
  readonly begins: (letters: Value) => Clause;
  /** The last letters of the first and the last word, and of the words beside them. */
  readonly firstEnds: (letters: Value) => Clause;
  readonly lastEnds: (letters: Value) => Clause;
  readonly beforeEnds: (letters: Value) => Clause;
  readonly afterEnds: (letters: Value) => Clause;
  /** Words like which the first and the last word are used, and the words beside them. */
  readonly firstUsed: (like: Value) => Clause;
  readonly lastUsed: (like: Value) => Clause;
  readonly beforeUsed: (like: Value) => Clause;
  readonly afterUsed: (like: Value) => Clause;
}

/** Signs that are named, not quoted. */
const SIGNS: ReadonlySet<string> = new Set(
  'quote comma stop open close colon semicolon dash slash punctuation possessive'.split(' '),
);

/** Gives the words for what was seen of one name, in the language of a voice: the words of the name and those beside it. */
export function createSay({ name, before, after }: Around, { phrases, terms }: Voice): Say {
  const words = (kinds: readonly Value[], texts: readonly Value[]) =>
    phrases.are(partsOf(kinds, texts, (kind) => wordTerm(kind, terms)));
  const roleTerm = (role: string) => own(terms.roles, role) ?? terms.word;
  const neighbours = (contexts: readonly Value[], texts: readonly Value[]) =>
    contexts.map((context = 'edge', i): Part | null =>
      context === 'edge'
        ? null
        : { word: SIGNS.has(context) ? undefined : texts[i], term: wordTerm(context, terms) },
    );
  const type = (record: Readonly<Record<string, string>>, key = '') => own(record, key) ?? terms.word;
  return {
    count: (count = '') => phrases.count(count, count === String(MOST_WORDS)),
    shape: (symbols) => words(symbols, [...name.slice(0, 2), ...rest(name, 2)]),
    roles: (roles) => phrases.are(partsOf(roles, [...name.slice(0, 3), ...rest(name, 1)], roleTerm)),
    first: (...symbols) => words(symbols, name),
    last: (symbol) => words([symbol], name.slice(-1)),
    before: (...contexts) => phrases.before(neighbours(contexts, nearest(before, contexts.length))),
    after: (...contexts) => phrases.after(neighbours(contexts, after)),
    remembered: (memory = '') => own(phrases.memory, memory),
    listed: (listed, clarity = '') => phrases.sameName(type(terms.listed, listed), clarity),
    listedKind: (kind, clarity = '') => phrases.sameName(type(terms.kinds, kind), clarity),
    covers: (relation = '', kind) => own(phrases.covers, relation)?.(type(terms.kinds, kind)),
    stands: (trait = '') => own(phrases.stands, trait),
    acronym: (letters = '', style = '') => phrases.acronym(letters, style),
    alone: () => phrases.alone,
    begins: (letters) => phrases.begins(readable(letters)),
    firstEnds: (letters) => phrases.ends.own(name[0] ?? '', readable(letters)),
    lastEnds: (letters) => phrases.ends.own(name.at(-1) ?? '', readable(letters)),
    beforeEnds: (letters) => phrases.ends.before(before.at(-1) ?? '', readable(letters)),
    afterEnds: (letters) => phrases.ends.after(after[0] ?? '', readable(letters)),
    firstUsed: (like = '') => phrases.used.own(name[0] ?? '', wordsOfUsage(like)),
    lastUsed: (like = '') => phrases.used.own(name.at(-1) ?? '', wordsOfUsage(like)),
    beforeUsed: (like = '') => phrases.used.before(before.at(-1) ?? '', wordsOfUsage(like)),
    afterUsed: (like = '') => phrases.used.after(after[0] ?? '', wordsOfUsage(like)),
  };
}

/** The last `count` words, from the far one to the near one; `undefined` beyond the first word. */
const nearest = (words: readonly string[], count: number): readonly Value[] =>
  Array.from({ length: count }, (_, i) => words[words.length - count + i]);

/** The last words of a name of more than four: the engine looks at four of them. */
const rest = (name: readonly string[], last: number) =>
  name.length > 4 ? name.slice(-last) : name.slice(4 - last);

function partsOf(
  kinds: readonly Value[],
  texts: readonly Value[],
  term: (kind: string) => string,
): NamePart[] {
  return kinds.flatMap((kind = '-', i) =>
    kind === '-' ? [] : [{ word: texts[i] ?? '…', term: term(kind) }],
  );
}

/** Letters that the engine does not tell apart are `?`; a hyphen stands at the cut already. */
const readable = (letters = '') => letters.replaceAll('?', '·').replace(/^-|-$/, '');
