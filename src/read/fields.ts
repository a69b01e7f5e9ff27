/** Metadata of any origin (YAML, JSON, HTML) to the fields of an article, under the names that sources use for them. */
import type { Fields } from './format.ts';

const SYNONYMS: Readonly<Record<keyof Fields | 'text', readonly string[]>> = {
  id: ['id', 'uid', 'guid', 'articleid'],
  title: ['title', 'headline', 'titel', 'ueberschrift', 'überschrift'],
  date: [
    'date',
    'published',
    'publishedat',
    'datepublished',
    'publicationdate',
    'publishdate',
    'pubdate',
    'datum',
  ],
  source: ['source', 'publisher', 'outlet', 'newspaper', 'medium', 'site', 'sitename', 'quelle'],
  url: ['url', 'link', 'permalink', 'canonical', 'canonicalurl'],
  language: ['language', 'lang', 'locale', 'inlanguage', 'sprache'],
  text: ['text', 'body', 'content', 'articlebody', 'fulltext', 'inhalt'],
};

/** `Published_At` and `published-at` are one key. */
const fold = (key: string) => key.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

/** A value as a line of text: numbers are written out, `{name: …}` gives its name, of a list the first counts. */
function asText(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return asText(value[0]);
  if (value !== null && typeof value === 'object' && 'name' in value) return asText(value.name);
  return undefined;
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** The stated fields, and the text where the data carries it; unknown keys are ignored. */
export function fieldsOf(data: Iterable<readonly [string, unknown]>): { fields: Fields; text?: string } {
  const stated = new Map<string, string>();
  for (const [key, value] of data) {
    const text = asText(value);
    if (text !== undefined && text.trim() !== '' && !stated.has(fold(key))) stated.set(fold(key), text);
  }
  const first = (field: keyof typeof SYNONYMS) => {
    const key = SYNONYMS[field].find((name) => stated.has(name));
    return key === undefined ? undefined : stated.get(key);
  };
  const fields: { -readonly [K in keyof Fields]: Fields[K] } = {};
  for (const field of ['id', 'title', 'date', 'source', 'url', 'language'] as const) {
    const value = first(field);
    if (value !== undefined) fields[field] = oneLine(value);
  }
  const text = first('text');
  return text === undefined ? { fields } : { fields, text };
}
