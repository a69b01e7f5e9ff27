/** Judgements as a table that people can read and other programs too: one line each, columns with tabs between them. */
import { KINDS, type Problem } from '../model.ts';
import type { Judgement, Place } from './judgement.ts';
import {
  kindIn,
  NO_NAME,
  OTHER_ACTOR,
  RIGHT,
  UNSURE,
  VERDICTS_OF_PAIR,
  type Verdict,
  WRONG_SPAN,
} from './verdict.ts';

/** The file in the folder of a corpus that keeps what somebody said of the sample. */
export const JUDGED = 'judged.tsv';

const COLUMNS = [
  ...['article', 'hash', 'start', 'end', 'kind', 'actor', 'verdict', 'name'],
  ...['other_article', 'other_hash', 'other_start', 'other_end', 'other_name'],
];

/** The first line of the file, which names its columns, with its line break. */
export const HEAD = `${COLUMNS.join('\t')}\n`;

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['\\', '\\\\'],
  ['\t', '\\t'],
  ['\n', '\\n'],
  ['\r', '\\r'],
]);
const PLAIN = new Map([...ESCAPES].map(([plain, escaped]) => [escaped, plain]));

const escaped = (text: string): string => text.replace(/[\\\t\n\r]/g, (one) => ESCAPES.get(one) ?? one);
const plain = (text: string): string => text.replace(/\\[\\tnr]/g, (one) => PLAIN.get(one) ?? one);

/** A judgement as a line, with the line feed. */
export function lineOf({ kind, actor, verdict, other, ...at }: Judgement): string {
  const place = [at.article, at.hash, at.start, at.end];
  const pair = other ? [other.article, other.hash, other.start, other.end, other.name] : [];
  return `${[...place, kind, actor, verdict, at.name, ...pair].map((cell) => escaped(String(cell))).join('\t')}\n`;
}

/** The judgements of a table, and a problem for each line that is none. */
export interface JudgedTable {
  readonly judgements: readonly Judgement[];
  readonly problems: readonly Problem[];
}

/** Reads the file; a line that says nothing clear is a problem, and the others count. */
export function readTable(text: string, file = JUDGED): JudgedTable {
  const judgements: Judgement[] = [];
  const problems: Problem[] = [];
  text.split(/\r?\n/).forEach((line, i) => {
    if (i === 0 || line === '') return;
    const read = readLine(line);
    if (typeof read !== 'string') judgements.push(read);
    else problems.push({ code: 'judge/line', where: `${file}:${i + 1}`, message: read, hint: REMEDY });
  });
  return { judgements, problems };
}

const REMEDY = 'It is kept and counts for nothing; put it right or delete it.';

function readLine(line: string): Judgement | string {
  const [article, hash, start, end, kindText, actor, verdict, name, ...rest] = line.split('\t').map(plain);
  const at = placeIn(article, hash, start, end, name);
  if (at === undefined) return 'It names no place of an article.';
  const kind = KINDS.find((one) => one === kindText);
  if (kind === undefined) return `“${kindText}” is no kind; there are: ${KINDS.join(', ')}.`;
  const [otherArticle, otherHash, otherStart, otherEnd, otherName] = rest;
  const other = placeIn(otherArticle, otherHash, otherStart, otherEnd, otherName);
  if (rest.some((cell) => cell !== '') && other === undefined) return 'It names no second place.';
  if (verdict === undefined || !isVerdict(verdict, other)) return `“${verdict}” is no verdict.`;
  return { ...at, kind, actor: actor ?? '', verdict, ...(other && { other }) };
}

const OF_MENTION: readonly Verdict[] = [RIGHT, WRONG_SPAN, NO_NAME, OTHER_ACTOR, UNSURE];

const isVerdict = (verdict: string, other: Place | undefined): boolean =>
  (other ? VERDICTS_OF_PAIR : OF_MENTION).some(({ id }) => id === verdict) ||
  (other === undefined && kindIn(verdict) !== undefined);

function placeIn(article = '', hash = '', start = '', end = '', name = ''): Place | undefined {
  if (article === '' || hash === '' || !/^\d+$/.test(start) || !/^\d+$/.test(end)) return undefined;
  const place = { article, hash, start: Number(start), end: Number(end), name };
  return place.start < place.end ? place : undefined;
}
