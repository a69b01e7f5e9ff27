/** The graph with governments apart, in the words of the reader; the same graph for the same file. */
import type { Opened } from '../../occurrences/index.ts';
import { type Apart, apart } from './apart.ts';
import { governmentTexts } from './texts.ts';

let last: { readonly opened: Opened; readonly texts: unknown; readonly made: Apart } | undefined;

/** Reads the language of the reader, so that who is computed with it is computed anew when it changes. */
export function tellApart(opened: Opened): Apart {
  const texts = governmentTexts.value;
  if (last?.opened !== opened || last.texts !== texts) last = { opened, texts, made: apart(opened, texts) };
  return last.made;
}
