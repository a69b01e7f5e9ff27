/** Runs a finder over gold articles and writes the scores as text. */

import { KINDS, type Kind, type Mention, type Span } from '../model.ts';
import { type Comparison, pairedBootstrap } from './bootstrap.ts';
import type { GoldArticle } from './gold.ts';
import { ERRORS, type LedgerEntry, ledgerOf } from './ledger.ts';
import {
  addCounts,
  type Counts,
  kindCounts,
  type Marked,
  NO_COUNTS,
  relaxedCounts,
  scoresOf,
  strictCounts,
} from './score.ts';

/** The result of one run; `byArticle` lets another run be compared with it. */
export interface Evaluation {
  readonly strict: Counts;
  readonly relaxed: Counts;
  readonly kinds: ReadonlyMap<Kind, Counts>;
  readonly byArticle: ReadonlyMap<string, Counts>;
  readonly ledger: readonly LedgerEntry[];
}

const isName = (mention: Pick<Mention, 'form'>): boolean => mention.form === 'name';

const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** What is asked for, and what counts as found: spans of doubt are neither asked for nor wrong. */
function counted(article: GoldArticle, mentions: readonly Mention[]) {
  const doubtful = article.mentions.filter(({ doubt }) => doubt);
  const wanted: readonly Marked[] = article.mentions.filter((name) => isName(name) && !name.doubt);
  const isWanted = (one: Span) => wanted.some(({ start, end }) => start === one.start && end === one.end);
  const found: readonly Marked[] = mentions.filter(
    (one) => isName(one) && (isWanted(one) || !doubtful.some((doubt) => overlap(doubt, one))),
  );
  return { found, wanted };
}

/** Scores whole names: exact span and kind, and any overlap of the right kind. */
export function evaluate(
  gold: readonly GoldArticle[],
  find: (article: GoldArticle) => readonly Mention[],
): Evaluation {
  let strict = NO_COUNTS;
  let relaxed = NO_COUNTS;
  const kinds = new Map<Kind, Counts>(KINDS.map((kind) => [kind, NO_COUNTS]));
  const byArticle = new Map<string, Counts>();
  const ledger: LedgerEntry[] = [];
  for (const article of gold) {
    const { found, wanted } = counted(article, find(article));
    const counts = strictCounts(found, wanted);
    strict = addCounts(strict, counts);
    relaxed = addCounts(relaxed, relaxedCounts(found, wanted));
    for (const [kind, own] of kindCounts(found, wanted))
      kinds.set(kind, addCounts(kinds.get(kind) ?? NO_COUNTS, own));
    byArticle.set(article.id, counts);
    ledger.push(...ledgerOf(article.id, found, wanted));
  }
  return { strict, relaxed, kinds, byArticle, ledger };
}

const row = (label: string, counts: Counts): string => {
  const { precision, recall, f1 } = scoresOf(counts);
  const cells = [precision, recall, f1].map((value) => value.toFixed(1).padStart(7));
  return `${label.padEnd(14)}${cells.join('')}${String(counts.gold).padStart(8)}`;
};

/** The scores as a table, with the number of errors of each type. */
export function scoreTable({ strict, relaxed, kinds, ledger }: Evaluation): string {
  const errors = ERRORS.map((type) => `${ledger.filter((entry) => entry.type === type).length} ${type}`).join(
    ', ',
  );
  return [
    `${''.padEnd(14)}${['P', 'R', 'F1'].map((head) => head.padStart(7)).join('')}${'names'.padStart(8)}`,
    row('strict', strict),
    ...[...kinds].map(([kind, counts]) => row(`  ${kind}`, counts)),
    row('relaxed', relaxed),
    `errors: ${errors}`,
  ].join('\n');
}

/** Each error with the text around it. */
export function errorLines({ ledger }: Evaluation, gold: readonly GoldArticle[]): readonly string[] {
  const texts = new Map(gold.map((article) => [article.id, article.text]));
  return ledger.map(({ type, article, name, instead }) => {
    const text = texts.get(article) ?? '';
    const around = `${text.slice(Math.max(0, name.start - 40), name.start)}[${text.slice(name.start, name.end)}]${text.slice(name.end, name.end + 30)}`;
    const found = instead ? ` (found: ${instead.kind} “${text.slice(instead.start, instead.end)}”)` : '';
    return `${type.padEnd(11)}${name.kind.padEnd(13)}${article}: …${around.replace(/\s+/g, ' ')}…${found}`;
  });
}

/** How this run compares with counts kept from an earlier one, over the articles that both have. */
export function compareRuns(
  now: Evaluation,
  earlier: ReadonlyMap<string, Counts>,
): Comparison & { readonly articles: number } {
  const shared = [...now.byArticle.keys()].filter((id) => earlier.has(id));
  const counts = (run: ReadonlyMap<string, Counts>): readonly Counts[] =>
    shared.map((id) => run.get(id) ?? NO_COUNTS);
  return { ...pairedBootstrap(counts(earlier), counts(now.byArticle)), articles: shared.length };
}
