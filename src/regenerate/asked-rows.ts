/** Remembers which rows of the lists a corpus asks for: `<state>/rows`. Told of them, the lists need not be read as a whole. */
import { isObject } from '../base/fields.ts';
import type { Pipeline } from '../pipeline.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** Tells a pipeline what the same program was asked for the last time; nothing where that is not known. */
export function recallRows(
  file: string,
  program: string,
  { recallRows: tell }: Pick<Pipeline, 'recallRows'>,
): void {
  try {
    const asked: unknown = JSON.parse(readSealed(file, program) ?? 'null');
    if (isObject(asked) && Array.isArray(asked.rows) && Array.isArray(asked.namesakes))
      tell({ rows: asked.rows, namesakes: asked.namesakes });
  } catch {}
}

/** Keeps what a pipeline was asked for. What cannot be kept only costs time. */
export function keepRows(file: string, program: string, { askedRows }: Pick<Pipeline, 'askedRows'>): void {
  writeSealed(file, program, JSON.stringify(askedRows()));
}
