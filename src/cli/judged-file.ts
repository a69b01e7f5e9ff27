/** The file with what was judged of a corpus: each answer is in it at once. */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { textOf, writeWhole } from '../host/files.ts';
import type { Judgement } from '../judge/judgement.ts';
import { HEAD, JUDGED, type JudgedTable, lineOf, readTable } from '../judge/table.ts';

/** The file in which a corpus keeps what somebody said of its sample. */
export const judgedFile = (corpus: string): string => join(corpus, JUDGED);

/** What was judged of a corpus so far. Throws what the disk says. */
export const readJudged = (corpus: string): JudgedTable => readTable(textOf(judgedFile(corpus)) ?? '');

/** Adds a judgement at the end. Throws what the disk says. */
export function keepJudgement(corpus: string, judgement: Judgement): void {
  const file = judgedFile(corpus);
  const before = textOf(file) ?? '';
  const start = before === '' ? HEAD : before.endsWith('\n') ? '' : '\n';
  appendFileSync(file, start + lineOf(judgement));
}

/** Takes the last judgement of this kind out again; all else stays. Throws what the disk says. */
export function takeBackJudgement(corpus: string, judgement: Judgement): void {
  const file = judgedFile(corpus);
  const text = textOf(file) ?? '';
  const line = lineOf(judgement);
  const at = text.lastIndexOf(line);
  if (at >= 0) writeWhole(file, text.slice(0, at) + text.slice(at + line.length));
}
