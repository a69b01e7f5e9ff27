/** Remembers which rows of the lists a corpus asks for: `<state>/rows`. Told of them, the lists need not be read as a whole. */
import { isObject } from '../base/fields.ts';
import { sha256, textOf, writeWhole } from '../host/files.ts';
import type { Pipeline } from '../pipeline.ts';

const headOf = (program: string, rest: string): string => sha256(`${program}\n${rest}`);

/** Tells a pipeline what the same program was asked for the last time; nothing where that is not known. */
export function recallRows(
  file: string,
  program: string,
  { recallRows: tell }: Pick<Pipeline, 'recallRows'>,
): void {
  try {
    const text = textOf(file) ?? '';
    const rest = text.slice(text.indexOf('\n') + 1);
    const asked: unknown = text.startsWith(`${headOf(program, rest)}\n`) && JSON.parse(rest);
    if (isObject(asked) && Array.isArray(asked.rows) && Array.isArray(asked.namesakes))
      tell({ rows: asked.rows, namesakes: asked.namesakes });
  } catch {}
}

/** Keeps what a pipeline was asked for. What cannot be kept only costs time. */
export function keepRows(file: string, program: string, { askedRows }: Pick<Pipeline, 'askedRows'>): void {
  const rest = JSON.stringify(askedRows());
  try {
    writeWhole(file, `${headOf(program, rest)}\n${rest}`);
  } catch {}
}
