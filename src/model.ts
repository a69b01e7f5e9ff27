/**
 * The nouns of the project, in the order in which data flows:
 * article -> mention -> entity -> co-occurrence -> graph.
 * All offsets are UTF-16 code units into `Article.text`, half-open: `text.slice(start, end)`.
 */

/** In the order in which kinds are listed everywhere; in packs and records their place is their number. */
export const KINDS = ['person', 'organization', 'place'] as const;
/** What an actor is. */
export type Kind = (typeof KINDS)[number];

/** `name` first: guidelines of annotation count that form alone. */
export const FORMS = ['name', 'part', 'demonym', 'description'] as const;
/**
 * How a mention names its actor: by a whole `name`; as `part` of a compound (*NATO*-Generalsekretär);
 * by a `demonym` (*irakisch*, *Iraker*); or by a `description` of one body (*irakische Parlament*).
 */
export type Form = (typeof FORMS)[number];

/** Codes as in BCP 47; each text for readers is there in all of them, or the types do not fit. */
export const READER_LANGUAGES = ['en', 'de'] as const;
/** A language in which reasons are explained to readers; articles may be in others. */
export type ReaderLanguage = (typeof READER_LANGUAGES)[number];
/** A sentence in every language of readers. */
export type InWords = Readonly<Record<ReaderLanguage, string>>;

/** A half-open stretch of a text, in UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Something wrong with the input: a value that travels with the results, never an exception. */
export interface Problem {
  /** The folder of `src/` that says it, and what it is about: `read/no-text`. */
  readonly code: string;
  /** The file, with line where known: `articles/a.md:3`. */
  readonly where: string;
  /** What is wrong, in a sentence. */
  readonly message: string;
  /** What the user can do about it. */
  readonly hint?: string;
  /** Whether an article, a file or a folder is missing from the result because of it. */
  readonly lost?: true;
  /** Of a table: the names of the columns that were taken for the fields of articles. */
  readonly columns?: Readonly<Record<string, string>>;
}

/** One text to analyse. A headline from metadata is the first paragraph of `text`. */
export interface Article {
  /** Unique in a corpus: its path there without extension, or the id given in the data. A plain string, since it is the user's own words: any text. */
  readonly id: string;
  /** ISO 639-1 code where the source states it; detected otherwise. */
  readonly language?: string;
  readonly title?: string;
  /** ISO 8601, as precise as the source: `2020`, `2020-01` or `2020-01-03`. */
  readonly date?: string;
  readonly source?: string;
  readonly url?: string;
  readonly text: string;
  /** Where each page begins in `text`, for articles out of files with pages. */
  readonly pages?: readonly number[];
}

/** What may speak for or against: a gazetteer row, a rule, a sure find elsewhere in the article, … */
export const WITNESSES = ['gazetteer', 'rule', 'memory', 'feature', 'link', 'correction'] as const;

type Reason<By, Id> = { readonly by: By; readonly id: Id; readonly weight: number };

/** One reason for or against a mention or a merge: whoever gives it has ids of its own. The weight is an integer, negative when it speaks against. */
export type Evidence =
  | Reason<'gazetteer', RowId> // `people-iran/kassem-soleimani`
  | Reason<'rule', `${string}/${string}`> // `de/person/role-before-name`
  | Reason<'memory' | 'feature' | 'link', string> // `left=role`, `same-row`
  | Reason<'correction', `${string} ${string}`>; // `same corrections.yaml:12`

/** A stretch of an article that names an actor. */
export interface Mention extends Span {
  readonly kind: Kind;
  readonly form: Form;
  /** `article.text.slice(start, end)`. */
  readonly text: string;
  /** The citation form: nominative, without the genitive -s (`Soleimanis` -> `Soleimani`). */
  readonly name: string;
  /** The gazetteer row this is a form of, where it is one. */
  readonly row?: RowId | undefined;
  /** Index into `Found.sentences`. */
  readonly sentence: number;
  /** Whether it stands in a dateline, by-line or picture credit: it says who reports, and takes no part in the network. */
  readonly credit?: true | undefined;
  /** Why it is a mention, strongest first. */
  readonly evidence: readonly [Evidence, ...Evidence[]];
  /** The second-best reading and by how much it lost. */
  readonly runnerUp?: { readonly kind: Kind | 'none'; readonly margin: number } | undefined;
  /** The share of names with such a margin that are right, between 0 and 1; missing where nothing was fitted. */
  readonly confidence?: number | undefined;
}

/** In the order in which statements are shown. */
export const RELATION_TYPES = [
  ...(['office', 'role', 'party', 'party-role', 'affiliated', 'described-as-from'] as const),
  ...(['spoke-to', 'kin', 'associate', 'succeeds', 'born-in', 'country', 'seat', 'subsidiary'] as const),
  ...(['located-in', 'near', 'capital', 'occupation'] as const),
] as const;
/** What a statement says of an actor, or of two: who holds which role where, what belongs to what. */
export type RelationType = (typeof RELATION_TYPES)[number];

/** Their place is their number in occurrences.bin. */
export const STATUSES = ['held', 'former', 'acting', 'coming', 'candidate', 'denied'] as const;
/** How a role is held, as the sentence says; *held* is meant as of the article. */
export type Status = (typeof STATUSES)[number];

/** The id of a rule: its language, what it finds, and how: `de/person/title-before-name`. */
export type RuleId<Finds extends string = Kind | RelationType> = `${string}/${Finds}/${string}`;

/** Whether a text has the form of the id of a rule that finds one of these. */
export const isRuleId = <F extends Kind | RelationType>(id: string, finds: readonly F[]): id is RuleId<F> => {
  const [, found, how] = id.split('/');
  return how !== undefined && finds.some((one) => one === found);
};

/** A typed statement, with the sentence and the stretch of it that says so. */
export interface Relation extends Span {
  readonly type: RelationType;
  /** The rule that found it: `de/role/body-part-before-role`. */
  readonly rule: RuleId<RelationType>;
  /** Where the mentions of its ends begin in the text; `to` lacks in a statement about one actor. */
  readonly from: number;
  readonly to?: number;
  /** What is held, or the word of kinship, as it is shown: *Chefin*; and where it stands. */
  readonly role?: string;
  readonly cue?: Span;
  readonly status: Status;
  /** The word that says how it is held; lacks where none does. */
  readonly mark?: Span;
  /** Whether somebody else says so, in reported speech or quotes. */
  readonly said?: true;
  /** Index into `Found.sentences`. */
  readonly sentence: number;
}

/** What `find` gives for one article. Mentions stand in text order; a `part` never lies inside another mention. */
export interface Found {
  readonly article: string;
  /** ISO 639-1 code, stated or detected. */
  readonly language: string;
  readonly sentences: readonly Span[];
  readonly mentions: readonly Mention[];
  /** What sentences say of the actors, in text order; lacks where they say nothing. */
  readonly relations?: readonly Relation[];
}

/** Names to show, by language code. The first is the citation form, which stands for every language that has none of its own. */
export type Label = Readonly<Record<string, string>>;

/**
 * The citation form of a label.
 * @example
 * citationOf({ de: 'Wien', en: 'Vienna' }) // 'Wien'
 */
export const citationOf = (label: Label): string => Object.values(label)[0] ?? '';

/** The name to show in a language. */
export const labelIn = (label: Label, code: string): string =>
  (Object.hasOwn(label, code) ? label[code] : undefined) ?? citationOf(label);

/** The id of a row of the lists: `<id of the list>/<slug of the name>`. */
export type RowId = `${string}/${string}`;

/** Whether a text has the form of the id of a row. */
export const isRowId = (text: string): text is RowId => text.includes('/');

/** Their order is that of the bits in a pack; 32 at most. `home`: in a country in which a language of the lists is at home. */
export const ROW_FLAGS = [
  ...(['ambiguous', 'famous', 'acronym', 'article', 'm', 'f', 'country', 'region', 'state'] as const),
  ...(['capital', 'water', 'building', 'base', 'city', 'metropolis', 'town', 'home', 'club'] as const),
  ...(['media', 'government', 'parliament', 'party', 'company', 'militia', 'ministry'] as const),
  ...(['agency', 'university', 'sport', 'culture', 'science', 'part', 'known'] as const),
] as const;
/** What a list says of a row beside its names: `party`, `famous`, `acronym`, … */
export type RowFlag = (typeof ROW_FLAGS)[number];
/** The flags of places in which others lie. */
export const DIVISIONS = ['country', 'region', 'state'] as const satisfies readonly RowFlag[];

/** A known actor, as the gazetteer lists it. */
export interface Row {
  readonly id: RowId;
  readonly kind: Kind;
  /** The names to show. */
  readonly label: Label;
  /** `added` where no list has it, but people do. */
  readonly flags: readonly (RowFlag | 'added')[];
  /** What it is, in a few words. */
  readonly description?: string;
  /** Addresses, or numbers, under which others know it. */
  readonly sameAs?: readonly string[];
  /** The ids of the rows of region and country in which a place lies, the region first. */
  readonly within?: readonly string[];
}

/** A place that bears the name of another row, in another region or country. */
export interface Namesake {
  readonly row: Row;
  /** By how many bits (logarithm to base 2) the other is better known. */
  readonly odds: number;
}

/** Entity ids always carry a prefix: plain names such as `__proto__` break maps and graphology. */
export type EntityId = `e:${string}`;

/**
 * Whether a text is the id of an actor.
 * @example
 * isEntityId('e:people/rob-malley') // true
 * isEntityId('Rob Malley') // false
 */
export const isEntityId = (text: string): text is EntityId => text.startsWith('e:');

/** An actor with the names it goes by. */
export interface Entity {
  readonly id: EntityId;
  readonly kind: Kind;
  /** The name to show. */
  readonly label: string;
  /** Citation forms with their counts, most frequent first. */
  readonly names: readonly (readonly [name: string, count: number])[];
  readonly row?: RowId;
  /** What it is, in a few words, where a list says so. */
  readonly description?: string;
  /** Addresses, or numbers, under which others know it. */
  readonly sameAs?: readonly string[];
  /** Why several names are one actor. */
  readonly because: readonly Evidence[];
}

/** Their place plus one is their number in occurrences.bin; 0 is none. */
export const FACETS = ['government', 'club'] as const;
/** As what a place acts where its name stands for its government (*Washington warnt*) or its club (*2:1 gegen Dortmund*). */
export type Facet = (typeof FACETS)[number];

/** What `link` gives: the actors, and for each article the actor of each of its mentions. */
export interface Linked {
  readonly entities: readonly Entity[];
  /** Parallel to the input; `actors[i][j]` is the actor of mention `j` of article `i`. */
  readonly actors: readonly (readonly EntityId[])[];
  /** Parallel to the input; of each article the mentions of places that stand for more, by their position. */
  readonly facets?: readonly ReadonlyMap<number, Facet>[];
}
