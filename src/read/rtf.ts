/** Rich Text Format 1.9.1: the running text, without notes, headers and footers. */
import { documentDrafts } from './document.ts';
import type { WholeFormat } from './format.ts';
import { codePageOfCharset, decodePage } from './rtf-code-pages.ts';

/** Groups whose text is not that of the document. */
const HIDDEN = new Set(
  `fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr footerf footnote
  fldinst annotation atnid atnauthor xmlnstbl listtable listoverridetable rsidtbl themedata datastore nonshppict`.split(
    /\s+/,
  ),
);
/** What a control word stands for. */
const SIGNS: ReadonlyMap<string, string> = new Map([
  ...['par', 'sect', 'page', 'row'].map((word) => [word, '\n\n'] as const),
  ...['cell', 'nestcell', 'nestrow'].map((word) => [word, '\n\n'] as const),
  ['line', '\n'],
  ['tab', ' '],
  ['emdash', '—'],
  ['endash', '–'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
]);
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ['~', '\u00a0'],
  ['_', '-'],
  ['{', '{'],
  ['}', '}'],
  ['\\', '\\'],
  ['\n', '\n\n'],
]);

const TOKEN = /\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z'])|([{}])|([^\\{}\r\n]+)|[\r\n]+|\\/gi;

/** The state that a group inherits and gives back at its end. */
interface Group {
  readonly hidden: boolean;
  /** How many characters after a Unicode one stand for it again. */
  readonly fallback: number;
  readonly font: number;
}

/** The text of a document; empty where it is none. */
function textOf(rtf: string): string {
  const parts: string[] = [];
  const groups: Group[] = [];
  const fonts = new Map<number, number>();
  let group: Group = { hidden: false, fallback: 1, font: 0 };
  let isFirst = false;
  let page = 1252;
  let fontTable = 0;
  let skip = 0;
  let bytes: number[] = [];
  const flush = () => {
    if (bytes.length === 0) return;
    parts.push(decodePage(Uint8Array.from(bytes), fonts.get(group.font) ?? page));
    bytes = [];
  };
  const put = (text: string) => {
    if (group.hidden) return;
    flush();
    parts.push(text);
  };
  const control = (word: string, number: number): void => {
    if (word === 'fonttbl') fontTable = groups.length;
    if (word === 'fcharset' && fontTable > 0) {
      const known = codePageOfCharset(number);
      if (known !== undefined) fonts.set(group.font, known);
    }
    if (word === 'ansicpg') page = number;
    else if (word === 'uc') group = { ...group, fallback: Math.max(0, number) };
    else if (word === 'f') {
      flush();
      group = { ...group, font: number };
    } else if (isFirst && HIDDEN.has(word)) group = { ...group, hidden: true };
    else if (word === 'u' && Number.isFinite(number)) {
      put(String.fromCharCode(number < 0 ? number + 0x10000 : number));
      skip = group.fallback;
    } else put(SIGNS.get(word) ?? '');
  };
  const brace = (sign: string): void => {
    flush();
    skip = 0;
    if (sign === '{') {
      groups.push(group);
      return;
    }
    if (groups.length === fontTable) fontTable = 0;
    group = groups.pop() ?? group;
  };
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(rtf); match !== null; match = TOKEN.exec(rtf)) {
    const [, word, number, hex, symbol, sign, plain] = match;
    const begins = isFirst;
    if (word === 'bin') TOKEN.lastIndex += Math.max(0, Number(number ?? 0));
    else if (word !== undefined) control(word.toLowerCase(), Number(number ?? Number.NaN));
    else if (sign !== undefined) brace(sign);
    else if (symbol === '*') group = begins ? { ...group, hidden: true } : group;
    else if (skip > 0 && (hex !== undefined || symbol !== undefined)) skip--;
    else if (hex !== undefined) {
      if (!group.hidden) bytes.push(Number.parseInt(hex, 16));
    } else if (symbol !== undefined) put(SYMBOLS.get(symbol) ?? '');
    else if (plain !== undefined) {
      const rest = plain.slice(skip);
      skip = Math.max(0, skip - plain.length);
      put(rest);
    }
    isFirst = sign === '{';
  }
  flush();
  return parts.join('');
}

export const rtf: WholeFormat = {
  id: 'rtf',
  title: 'Rich Text Format',
  extensions: ['.rtf'],
  example: (text) => `{\\rtf1\\ansi ${text.replace(/[\\{}]/g, '\\$&')}\\par}`,
  read: (text, path, words) => {
    if (!text.trimStart().startsWith('{\\rtf')) {
      const message = 'It is not a document in Rich Text Format.';
      return { drafts: [], problems: [{ code: 'read/damaged', where: path, message, lost: true }] };
    }
    const paragraphs = textOf(text)
      .split(/\n\n+/)
      .map((paragraph) => paragraph.replace(/[ \t]+/g, ' ').trim())
      .filter((paragraph) => paragraph !== '');
    return { drafts: documentDrafts({ paragraphs }, words), problems: [] };
  },
};
