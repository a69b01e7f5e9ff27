/** What a page says of its article: JSON-LD first, then the elements of its head, then what it shows. */
import type { FieldName } from '../../languages/field-names.ts';
import { type FieldKeys, type Fields, fieldsOf } from '../fields.ts';
import { withoutMarkup } from '../markup.ts';
import { articleData } from './json-ld.ts';

/** Names of meta elements and the field each states; where several state the same, the first counts. */
const META: readonly (readonly [meta: string, field: FieldName])[] = [
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

const DATA = 'application/ld+json';
/** Larger scripts are not of one article. */
const MAX_SCRIPT = 1_000_000;

type Attributes = Readonly<Record<string, string>>;

/** Hears of elements and text in the order of the page, and tells the fields of the article. */
export interface Head {
  readonly open: (name: string, attributes: Attributes) => void;
  readonly title: (part: string) => void;
  readonly script: (part: string) => void;
  readonly text: (part: string) => void;
  readonly close: (name: string) => void;
  /** `time` is the date that stands in the article itself. */
  readonly fields: (keys: FieldKeys, time: string | undefined) => Fields;
  /** The text of the article where JSON-LD holds it. */
  readonly body: (keys: FieldKeys) => string | undefined;
}

/** Listens for everything that a page says about its article. */
export function createHead(): Head {
  const stated = new Map<string, string>();
  const headline: string[] = [];
  const title: string[] = [];
  let script: string[] | undefined;
  let data: readonly (readonly [string, unknown])[] = [];
  let inHeadline = false;
  const state = (key: string, value: string | undefined) => {
    if (value !== undefined && value.trim() !== '' && !stated.has(key)) stated.set(key, value);
  };
  const endScript = () => {
    const text = script?.join('') ?? '';
    script = undefined;
    if (data.length === 0 && text !== '' && text.length <= MAX_SCRIPT) data = articleData(text);
  };
  return {
    open: (name, attributes) => {
      const key = attributes.property ?? attributes.name ?? attributes.itemprop ?? '';
      if (name === 'meta') state(key.toLowerCase(), attributes.content);
      if (name === 'link' && attributes.rel === 'canonical') state('canonical', attributes.href);
      if (name === 'html') state('lang', attributes.lang);
      if (name === 'script' && attributes.type?.trim().toLowerCase() === DATA) script = [];
      if (name === 'h1') inHeadline = headline.length === 0;
    },
    title: (part) => title.push(part),
    script: (part) => script?.push(part),
    text: (part) => inHeadline && headline.push(part),
    close: (name) => {
      if (name === 'h1') inHeadline = false;
      if (name === 'script') endScript();
    },
    fields: (keys, time) => {
      const sure = [['url', stated.get('canonical')] as const, ['language', stated.get('lang')] as const];
      const metas = META.map(([meta, field]) => [field, stated.get(meta)] as const);
      const shown = [['title', headline.join('')] as const, ['title', title.join('')] as const];
      const { fields } = fieldsOf(data, keys);
      return { ...fieldsOf([...sure, ...metas, ...shown, ['date', time]], keys).fields, ...sureOf(fields) };
    },
    body: (keys) => fieldsOf(data, keys).text,
  };
}

/** Of JSON-LD, the fields that it knows best; ids are those of its own graph, and addresses may be relative. */
function sureOf({ title, date, source }: Fields): Fields {
  return {
    ...(title !== undefined && { title: withoutMarkup(title) }),
    ...(date !== undefined && { date }),
    ...(source !== undefined && { source }),
  };
}
