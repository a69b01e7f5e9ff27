/** HTML pages: the text of the article element, with what the head says about it. */

import type { Problem } from '../model.ts';
import { type FieldKeys, fieldsOf } from './fields.ts';
import type { Format } from './format.ts';
import { MAX_DEPTH, walk } from './markup.ts';

/** Names of meta elements and the field each states; where several state the same, the first counts. */
const META: readonly (readonly [meta: string, field: string])[] = [
  ['og:title', 'title'],
  ['article:published_time', 'date'],
  ['og:published_time', 'date'],
  ['datepublished', 'date'],
  ['date', 'date'],
  ['dc.date', 'date'],
  ['dc.date.issued', 'date'],
  ['pubdate', 'date'],
  ['publish-date', 'date'],
  ['og:site_name', 'source'],
  ['publisher', 'source'],
  ['dc.publisher', 'source'],
  ['application-name', 'source'],
  ['author', 'source'],
  ['og:url', 'url'],
  ['language', 'language'],
  ['og:locale', 'language'],
];

type TagAttributes = Readonly<Record<string, string>>;

/** Line breaks only between blocks: everything else is running text. */
function layOut(parts: readonly string[]): string {
  const text = parts.map((part) => (/^\n+$/.test(part) ? part : part.replace(/\s+/g, ' '))).join('');
  const lines = text.split('\n').map((line) => line.trim());
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Collects a text for each outermost element of a name, and gives the longest: teasers are articles, too. */
function collector(element: string) {
  const texts: string[] = [];
  let parts: string[] = [];
  let depth = 0;
  return {
    open: (name: string) => {
      if (name === element) depth++;
    },
    text: (part: string) => {
      if (depth > 0) parts.push(part);
    },
    close: (name: string) => {
      if (name !== element || --depth > 0) return;
      texts.push(layOut(parts));
      parts = [];
    },
    longest: () => texts.reduce((a, b) => (b.length > a.length ? b : a), ''),
  };
}

/** Listens for everything a page says about its article. */
function headReader() {
  const stated = new Map<string, string>();
  const headline: string[] = [];
  const title: string[] = [];
  let inHeadline = false;
  const state = (key: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '' && !stated.has(key)) stated.set(key, value);
  };
  return {
    open: (name: string, attributes: TagAttributes) => {
      const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
      if (name === 'meta') state(key.toLowerCase(), attributes.content);
      if (name === 'link' && attributes.rel === 'canonical') state('canonical', attributes.href);
      if (name === 'html') state('lang', attributes.lang);
      if (name === 'time') state('time', attributes.datetime);
      if (name === 'h1') inHeadline = headline.length === 0;
    },
    title: (part: string) => title.push(part),
    text: (part: string) => inHeadline && headline.push(part),
    close: (name: string) => {
      if (name === 'h1') inHeadline = false;
    },
    fields: (keys: FieldKeys) => {
      const sure = [['url', stated.get('canonical')] as const, ['language', stated.get('lang')] as const];
      const metas = META.map(([meta, field]) => [field, stated.get(meta)] as const);
      const shown = [['title', headline.join('')] as const, ['title', title.join('')] as const];
      return fieldsOf([...sure, ...metas, ...shown, ['date', stated.get('time')]], keys).fields;
    },
  };
}

const tooDeep = (path: string): Problem => ({
  code: 'read/nested',
  where: path,
  message: `Elements are nested more than ${MAX_DEPTH} deep; some text may be missing.`,
  hint: 'Save the page anew, or copy its text into a text file.',
});

export const html: Format = {
  id: 'html',
  title: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  example: (text) => `<article><p>${text}</p></article>`,
  read: (text, path, { keys }) => {
    const head = headReader();
    const bodies = [collector('article'), collector('main')];
    const page: string[] = [];
    const listeners = [head, ...bodies];
    const isShallow = walk(text, {
      open: (name, attributes) => {
        for (const listener of listeners) listener.open(name, attributes);
      },
      title: head.title,
      text: (part) => {
        for (const listener of listeners) listener.text(part);
        page.push(part);
      },
      close: (name) => {
        for (const listener of listeners) listener.close(name);
      },
    });
    const body = bodies.map((element) => element.longest()).find((found) => found !== '') ?? layOut(page);
    return { drafts: [{ fields: head.fields(keys), body }], problems: isShallow ? [] : [tooDeep(path)] };
  },
};
