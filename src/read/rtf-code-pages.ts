/** The code pages of RTF: by number, and by the character sets of its fonts. */

import { asWindows } from './decode.ts';

/** Character sets of Windows fonts and their code pages; others are those of the document. */
const PAGES: ReadonlyMap<number, number> = new Map([
  [0, 1252],
  [161, 1253],
  [162, 1254],
  [163, 1258],
  [177, 1255],
  [178, 1256],
  [186, 1257],
  [204, 1251],
  [222, 874],
  [238, 1250],
]);

/**
 * The code page of the character set of a font, `undefined` for that of the document.
 * @example
 * codePageOfCharset(238) // 1250
 */
export const codePageOfCharset = (charset: number): number | undefined => PAGES.get(charset);

const decoders = new Map<number, TextDecoder>();

function open(page: number): TextDecoder {
  try {
    return new TextDecoder(page === 65001 ? 'utf-8' : `windows-${page}`);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

/** Text from bytes in a code page; in Windows-1252 where the system does not know it. */
export function decodePage(bytes: Uint8Array, page: number): string {
  const decoder = decoders.get(page) ?? open(page);
  decoders.set(page, decoder);
  const text = decoder.decode(bytes);
  return decoder.encoding === 'windows-1252' ? asWindows(text) : text;
}
