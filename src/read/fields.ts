/** Metadata of any origin (YAML, JSON, HTML) to the fields of an article, under the names that sources use for them. */
import type { FieldName, FieldNames } from '../languages/field-names.ts';

/** What is stated about an article besides its text. */
const STATED = ['id', 'title', 'date', 'source', 'url', 'language'] as const;
/** All that a source may state of an article. */
export const FIELDS = [...STATED, 'text'] as const;

/** The fields of an article as a file states them, before they are checked. */
export type Fields = Readonly<Partial<Record<(typeof STATED)[number], string>>>;

/** The keys under which a field may stand, in small letters and without signs; the first that is stated counts. */
export type FieldKeys = Readonly<Record<FieldName, readonly string[]>>;

/** The keys of JSON, RSS, Open Graph and schema.org, which are the same whatever the language of the article. */
const VOCABULARY: FieldKeys = {
  id: ['id', 'uid', 'guid', 'articleid'],
  title: ['title', 'headline'],
  date: ['date', 'published', 'publishedat', 'datepublished', 'publicationdate', 'publishdate', 'pubdate'],
  source: ['source', 'publisher', 'outlet', 'newspaper', 'medium', 'site', 'sitename'],
  url: ['url', 'link', 'permalink', 'canonical', 'canonicalurl'],
  language: ['language', 'lang', 'locale', 'inlanguage'],
  text: ['text', 'body', 'content', 'articlebody', 'fulltext'],
};

/** The keys of the vocabularies, then the words of the languages. */
export function fieldKeys(languages: readonly FieldNames[]): FieldKeys {
  const keysOf = (field: FieldName) => [
    ...VOCABULARY[field],
    ...languages.flatMap((names) => names[field] ?? []),
  ];
  return {
    id: keysOf('id'),
    title: keysOf('title'),
    date: keysOf('date'),
    source: keysOf('source'),
    url: keysOf('url'),
    language: keysOf('language'),
    text: keysOf('text'),
  };
}

/**
 * `Published_At` and `published-at` are one key.
 * @example
 * plainKey('Published_At') // 'publishedat'
 */
export const plainKey = (key: string) => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** How deep a value may lie: `[{name: ["…"]}]`. YAML can hold itself. */
const DEEPEST = 4;

/** A value as a line of text: numbers are written out, `{name: …}` gives its name, of a list the first counts. */
function asText(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return asText(value[0], depth + 1);
  if (value !== null && typeof value === 'object' && 'name' in value) return asText(value.name, depth + 1);
  return undefined;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The stated fields, and the text where the data carries it; unknown keys are ignored. */
export function fieldsOf(
  data: Iterable<readonly [string, unknown]>,
  keys: FieldKeys,
): { readonly fields: Fields; readonly text?: string } {
  const stated = new Map<string, string>();
  for (const [key, value] of data) {
    const text = asText(value);
    if (text !== undefined && text.trim() !== '' && !stated.has(plainKey(key)))
      stated.set(plainKey(key), text);
  }
  const first = (field: keyof FieldKeys) => {
    const key = keys[field].find((name) => stated.has(name));
    return key === undefined ? undefined : stated.get(key);
  };
  const fields: { -readonly [K in keyof Fields]: Fields[K] } = {};
  for (const field of STATED) {
    const value = first(field);
    if (value !== undefined) fields[field] = oneLine(value);
  }
  const text = first('text');
  return text === undefined ? { fields } : { fields, text };
}
