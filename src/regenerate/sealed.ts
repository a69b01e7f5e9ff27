/** Texts that are kept from build to build and believed only as a whole: the first line is the sum of what they are for and of all the rest. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { sha256, textOf, writeWhole } from '../host/files.ts';

const sealOf = (of: string, text: string): string => sha256(`${of}\n${text}`);

/** The text that is kept of something; `undefined` where that of something else is kept, none, or a damaged one. */
export function readSealed(file: string, of: string): string | undefined {
  try {
    const whole = textOf(file) ?? '';
    const end = whole.indexOf('\n');
    const text = whole.slice(end + 1);
    return end >= 0 && whole.slice(0, end) === sealOf(of, text) ? text : undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a text of something. What cannot be kept only costs time. */
export function writeSealed(file: string, of: string, text: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, `${sealOf(of, text)}\n${text}`);
  } catch {}
}
