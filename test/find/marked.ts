/** Texts with what is to be found marked in place: `{Trumps|person}`, `{NATO|organization part}-General`; without a form it is a name. */
import { findIn } from '../knowledge.ts';

const MARK = /\{([^|{}]+)\|([^{}]+)\}/g;

export const unmarked = (marked: string): string => marked.replace(MARK, '$1');

/** The text with everything marked that is found in it. */
export function markedByProgram(text: string, language?: string): string {
  const { mentions } = findIn(text, language);
  const pieces = mentions.map(({ start, end, kind, form }, i) => {
    const before = text.slice(mentions[i - 1]?.end ?? 0, start);
    return `${before}{${text.slice(start, end)}|${kind}${form === 'name' ? '' : ` ${form}`}}`;
  });
  return pieces.join('') + text.slice(mentions.at(-1)?.end ?? 0);
}
