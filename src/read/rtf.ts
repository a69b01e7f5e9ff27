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

/** What is known of a document at a place in it. */
interface RtfState {
  readonly parts: string[];
  /** The groups around the present one. */
  readonly groups: Group[];
  readonly fonts: Map<number, number>;
  group: Group;
  /** Whether a group has just begun. */
  isFirst: boolean;
  /** The code page of the document. */
  page: number;
  /** How deep the table of fonts lies; 0 outside of it. */
  fontTable: number;
  /** How many characters are still the fallback of one that was read. */
  skip: number;
  /** Bytes of characters that are not complete yet. */
  bytes: number[];
}

const begin = (): RtfState => ({
  parts: [],
  groups: [],
  fonts: new Map(),
  group: { hidden: false, fallback: 1, font: 0 },
  isFirst: false,
  page: 1252,
  fontTable: 0,
  skip: 0,
  bytes: [],
});

function flush(reading: RtfState): void {
  const { bytes, fonts, group, page, parts } = reading;
  if (bytes.length === 0) return;
  parts.push(decodePage(Uint8Array.from(bytes), fonts.get(group.font) ?? page));
  reading.bytes = [];
}

function put(reading: RtfState, text: string): void {
  if (reading.group.hidden) return;
  flush(reading);
  reading.parts.push(text);
}

function enter(reading: RtfState, change: Partial<Group>): void {
  reading.group = { ...reading.group, ...change };
}

function learnFont({ fontTable, fonts, group }: RtfState, charset: number): void {
  const known = fontTable > 0 ? codePageOfCharset(charset) : undefined;
  if (known !== undefined) fonts.set(group.font, known);
}

/** Control words that set something for what follows. */
const SETTINGS: ReadonlyMap<string, (reading: RtfState, number: number) => void> = new Map([
  [
    'ansicpg',
    (reading: RtfState, page: number) => {
      reading.page = page;
    },
  ],
  ['uc', (reading: RtfState, count: number) => enter(reading, { fallback: Math.max(0, count) })],
  [
    'f',
    (reading: RtfState, font: number) => {
      flush(reading);
      enter(reading, { font });
    },
  ],
]);

function putUnicode(reading: RtfState, unit: number): void {
  put(reading, String.fromCharCode(unit < 0 ? unit + 0x10000 : unit));
  reading.skip = reading.group.fallback;
}

function control(reading: RtfState, word: string, number: number): void {
  if (word === 'fonttbl') reading.fontTable = reading.groups.length;
  if (word === 'fcharset') learnFont(reading, number);
  const set = SETTINGS.get(word);
  if (set !== undefined) set(reading, number);
  else if (reading.isFirst && HIDDEN.has(word)) enter(reading, { hidden: true });
  else if (word === 'u' && Number.isFinite(number)) putUnicode(reading, number);
  else put(reading, SIGNS.get(word) ?? '');
}

function brace(reading: RtfState, sign: string): void {
  const { groups, group, fontTable } = reading;
  flush(reading);
  reading.skip = 0;
  if (sign === '{') {
    groups.push(group);
    return;
  }
  if (groups.length === fontTable) reading.fontTable = 0;
  reading.group = groups.pop() ?? group;
}

/** A byte of a character, or a sign that stands for something else; either may be a fallback. */
function one(reading: RtfState, hex: string | undefined, symbol: string): void {
  if (reading.skip > 0) reading.skip--;
  else if (hex === undefined) put(reading, SYMBOLS.get(symbol) ?? '');
  else if (!reading.group.hidden) reading.bytes.push(Number.parseInt(hex, 16));
}

function plainText(reading: RtfState, text: string): void {
  const rest = text.slice(reading.skip);
  reading.skip = Math.max(0, reading.skip - text.length);
  put(reading, rest);
}

function take(reading: RtfState, [, word, number, hex, symbol, sign, plain]: RegExpExecArray): void {
  if (word !== undefined) control(reading, word.toLowerCase(), Number(number ?? Number.NaN));
  else if (sign !== undefined) brace(reading, sign);
  else if (symbol === '*') enter(reading, reading.isFirst ? { hidden: true } : {});
  else if (hex !== undefined || symbol !== undefined) one(reading, hex, symbol ?? '');
  else if (plain !== undefined) plainText(reading, plain);
  reading.isFirst = sign === '{';
}

/** Where reading goes on behind a control word: behind the bytes that `bin` counts. */
const behind = (end: number, [, word, number]: RegExpExecArray): number =>
  word === 'bin' ? end + Math.max(0, Number(number ?? 0)) : end;

/** The text of a document; empty where it is none. */
function textOf(rtf: string): string {
  const reading = begin();
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(rtf); match !== null; match = TOKEN.exec(rtf)) {
    TOKEN.lastIndex = behind(TOKEN.lastIndex, match);
    take(reading, match);
  }
  flush(reading);
  return reading.parts.join('');
}

/** Told by its beginning, `{\rtf`; anything else under that ending is a problem. */
export const rtf: WholeFormat = {
  id: 'rtf',
  title: 'Rich Text Format',
  extensions: ['.rtf'],
  mediaTypes: ['application/rtf', 'text/rtf'],
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
