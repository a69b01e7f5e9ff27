/** Feeds: RSS 0.9 to 2.0 and Atom 1.0. Each entry is an article. */
import { type FieldKeys, fieldsOf } from '../fields.ts';
import type { Draft } from '../format.ts';
import { html } from '../page/html.ts';
import type { Dialect } from './dialect.ts';
import type { XmlAttributes } from './walk.ts';

const ENTRIES = new Set(['item', 'entry']);
/** Elements of an entry and the fields that they state; where several state the same, the first of this list counts. */
const ELEMENTS: readonly (readonly [element: string, field: string])[] = [
  ['title', 'title'],
  ['pubDate', 'date'],
  ['published', 'date'],
  ['date', 'date'],
  ['updated', 'date'],
  ['link', 'url'],
  ['language', 'language'],
];
/** Elements that hold the text, the fullest first. */
const TEXTS = ['encoded', 'content', 'description', 'summary'] as const;
/** Elements of the feed itself, for entries that do not state it. */
const OF_FEED = new Set(['title', 'language']);

const isLinkToPage = ({ rel = 'alternate', href }: XmlAttributes): boolean =>
  rel === 'alternate' && href !== undefined;

const escaped = (text: string): string => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

type Said = ReadonlyMap<string, string>;

/** An entry as an article; what it does not say of its source and language, the feed may. `plain` takes markup away. */
function draftOf(entry: Said, ofFeed: Said, plain: (markup: string) => string, keys: FieldKeys): Draft {
  const stated = ELEMENTS.map(([element, name]) => [name, entry.get(element)] as const);
  const source: readonly (readonly [string, string | undefined])[] = [
    ['source', ofFeed.get('title')],
    ['language', ofFeed.get('language')],
  ];
  const { fields } = fieldsOf([...stated, ...source], keys);
  const title = fields.title === undefined ? undefined : plain(fields.title).replace(/\s+/g, ' ');
  const markup = TEXTS.map((name) => entry.get(name)).find((text) => text?.trim());
  const body = markup === undefined ? '' : plain(markup);
  return { fields: { ...fields, ...(title && { title }) }, body: body || (title ?? '') };
}

/** Of an entry the fullest text that it has: the content before its summary. */
export const feed: Dialect = {
  title: 'RSS and Atom',
  roots: ['rss', 'feed', 'RDF'],
  open: (path, words) => {
    const drafts: Draft[] = [];
    const feedSays = new Map<string, string>();
    let entry: Map<string, string> | undefined;
    let depth = 0;
    let entryDepth = 0;
    /** The element that is collected, with the depth at which it lies. */
    let field: { readonly name: string; readonly depth: number; readonly parts: string[] } | undefined;

    const plain = (markup: string): string =>
      html.read(`<article>${markup}</article>`, path, words).drafts[0]?.body ?? '';
    const endField = (): void => {
      if (field === undefined) return;
      const text = field.parts.join('');
      if (entry === undefined) {
        if (OF_FEED.has(field.name) && !feedSays.has(field.name)) feedSays.set(field.name, text);
      } else if (text.trim() !== '' && !entry.has(field.name)) entry.set(field.name, text);
      field = undefined;
    };
    return {
      open: (name, attributes) => {
        depth++;
        if (entry === undefined && ENTRIES.has(name)) {
          entry = new Map();
          entryDepth = depth;
          field = undefined;
        } else if (field !== undefined) field.parts.push(`<${name}>`);
        else if (entry === undefined || depth === entryDepth + 1) {
          if (name === 'link' && isLinkToPage(attributes)) entry?.set('link', attributes.href ?? '');
          field = { name, depth, parts: [] };
          if (entry === undefined && !OF_FEED.has(name)) field = undefined;
        }
      },
      text: (text) => void field?.parts.push(field.depth === depth ? text : escaped(text)),
      close: (name) => {
        if (field?.depth === depth) endField();
        else field?.parts.push(`</${name}>`);
        if (entry !== undefined && depth === entryDepth) {
          drafts.push(draftOf(entry, feedSays, plain, words.keys));
          entry = undefined;
        }
        depth--;
      },
      drafts: () => drafts,
    };
  },
};
