/** One article of a bundle: which of its first lines is the title, the source, the day, and where its text begins. */
import { type Fields, plainKey } from './fields.ts';
import type { Draft } from './format.ts';
import type { ReadingWords } from './words.ts';

/** So many lines are the head at most. */
const MOST_LINES = 30;
/** Lines of a head are short; longer ones are text. */
const LONGEST = 200;
const LABEL = /^(\p{L}[\p{L} /-]{1,40}):\s*(.*)$/u;
const DAY_INSIDE = /\d{1,2}\.\s?\d{1,2}\.\s?\d{4}|\d{4}-\d{2}-\d{2}/;
const COPYRIGHT = /^(?:\(c\)|©)/i;
/** A code of the database for a source: `LBA`. */
const CODE = /^[A-Z0-9]{2,8}$/;

type Kind = 'label' | 'date' | 'length' | 'language' | 'other' | 'body' | 'free';

interface Head {
  readonly fields: Map<string, string>;
  /** Lines that say nothing of themselves, before and behind the day. */
  readonly before: string[];
  readonly behind: string[];
  hasLength: boolean;
  lengthBeforeDate: boolean;
}

function labelOf(
  line: string,
  { keys, bundles }: ReadingWords,
): readonly [field: string | undefined, value: string] | undefined {
  const [, name = '', value = ''] = LABEL.exec(line) ?? [];
  if (name === '') return undefined;
  const field = (['title', 'date', 'source', 'url', 'language'] as const).find((one) =>
    keys[one].includes(plainKey(name)),
  );
  if (field !== undefined) return [field, value];
  const isKnown = bundles.some(({ labels, numbers }) => [...labels, ...numbers].includes(name.toLowerCase()));
  return isKnown ? [undefined, value] : undefined;
}

function kindOf(line: string, words: ReadingWords): Kind {
  const plain = line.toLowerCase().replace(/\s+/g, ' ');
  if (words.bundles.some(({ bodies }) => bodies.includes(plain))) return 'body';
  if (labelOf(line, words) !== undefined) return 'label';
  if (words.bundles.some(({ lengths }) => lengths.includes(plain.replace(/[\d.,]+/g, '#')))) return 'length';
  const isDay = /\d{4}/.test(line) && line.length <= 60 && words.isoDate(line) !== undefined;
  if (isDay) return 'date';
  const isOther =
    COPYRIGHT.test(line) ||
    CODE.test(line) ||
    words.bundles.some(({ labels }) =>
      labels.some((label) => plain.startsWith(`${label} `) && /\d{4}/.test(plain)),
    );
  if (isOther) return 'other';
  return line.length <= 20 && !/\s/.test(line) && words.languageCode(line) !== undefined
    ? 'language'
    : 'free';
}

/** Where a source states its day in the same line: `Bote vom 03.01.2020, Seite 1`. */
function stateSource(fields: Map<string, string>, value: string): void {
  const day = DAY_INSIDE.exec(value);
  if (day === null) return void fields.set('source', value);
  if (!fields.has('date')) fields.set('date', day[0]);
  const source = value
    .slice(0, day.index)
    .replace(/[\s,(]+$/, '')
    .replace(/\s\p{Ll}+$/u, '')
    .replace(/[\s,]+$/, '');
  fields.set('source', source || value);
}

function take(head: Head, kind: Kind, line: string, words: ReadingWords): void {
  const { fields } = head;
  if (kind === 'date' && !fields.has('date')) fields.set('date', line);
  if (kind === 'language') fields.set('language', line);
  if (kind === 'length') {
    head.hasLength = true;
    head.lengthBeforeDate = !fields.has('date');
  }
  if (kind === 'free') (fields.has('date') ? head.behind : head.before).push(line);
  const label = kind === 'label' ? labelOf(line, words) : undefined;
  if (label?.[0] === 'source') stateSource(fields, label[1]);
  else if (label?.[0] !== undefined && label[1] !== '' && !fields.has(label[0]))
    fields.set(label[0], label[1]);
}

const isProse = (line: string): boolean =>
  line.length > LONGEST || (line.length > 60 && /[.!?“”"]$/.test(line));

/** Title and source among the lines that say nothing of themselves, by the order that databases have. */
function nameLines({ fields, before, behind, hasLength, lengthBeforeDate }: Head): void {
  const state = (field: string, value: string | undefined) => {
    if (value !== undefined && !fields.has(field)) fields.set(field, value);
  };
  if (before.length === 1 && behind.length > 0 && !(hasLength && lengthBeforeDate)) {
    state('source', before[0]);
    state('title', behind[0]);
    return;
  }
  state('title', before[0] ?? behind[0]);
  state(
    'source',
    behind.length > 0 && before.length > 0 ? behind[0] : before.length > 1 ? before.at(-1) : undefined,
  );
}

/** Labels below the text say more of the article, and are no part of it. */
function withoutTail(
  lines: readonly string[],
  words: ReadingWords,
  fields: Map<string, string>,
): readonly string[] {
  let end = lines.length;
  for (; end > 0; end--) {
    const line = lines[end - 1]?.trim() ?? '';
    const label = labelOf(line, words);
    if (label?.[0] !== undefined && !fields.has(label[0])) fields.set(label[0], label[1]);
    if (line !== '' && label === undefined && kindOf(line, words) !== 'other') break;
  }
  return lines.slice(0, end);
}

/** The article that some lines are; nothing where they hold no text. */
export function readBundled(lines: readonly string[], words: ReadingWords): Draft | undefined {
  const head: Head = { fields: new Map(), before: [], behind: [], hasLength: false, lengthBeforeDate: false };
  let at = 0;
  for (let taken = 0; at < lines.length && taken < MOST_LINES; at++) {
    const line = lines[at]?.trim() ?? '';
    if (line === '') continue;
    const kind = kindOf(line, words);
    if (kind === 'free' && (isProse(line) || isTextBelow(head))) break;
    taken++;
    if (kind === 'body') {
      at++;
      break;
    }
    take(head, kind, line, words);
  }
  nameLines(head);
  const body = withoutTail(lines.slice(at), words, head.fields).join('\n').trim();
  const fields: Fields = Object.fromEntries(head.fields);
  return body === '' ? undefined : { fields, body };
}

/** A head has no more than a few lines that say nothing of themselves. */
const isTextBelow = ({ before, behind }: Head): boolean => before.length + behind.length >= 4;
