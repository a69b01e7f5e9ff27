/** The input formats. A new one is a file beside this and a word in this list. */
import { csv } from './csv.ts';
import type { Format } from './format.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { docx, eml, gzip, mbox, mhtml, odt, pdf, xlsx, zip } from './packed/formats.ts';
import { html } from './page/html.ts';
import { rtf } from './rtf.ts';
import { txt } from './txt.ts';
import { xml } from './xml/xml.ts';

/** Help and the page list them in this order; the first that has an ending reads it. */
export const formats: readonly Format[] = [
  txt,
  markdown,
  json,
  jsonl,
  csv,
  xlsx,
  html,
  pdf,
  docx,
  odt,
  rtf,
  eml,
  mbox,
  mhtml,
  xml,
  zip,
  gzip,
];

/** The usual ending of each format, as people see it. */
export const endings: readonly string[] = formats.map(({ extensions: [usual] }) => usual);
