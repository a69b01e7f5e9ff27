/** The input formats. A new one is a file beside this and a word in this list. */
import type { Format } from './format.ts';
import { html } from './html.ts';
import { json } from './json.ts';
import { jsonl } from './jsonl.ts';
import { markdown } from './markdown.ts';
import { txt } from './txt.ts';

export const formats: readonly Format[] = [txt, markdown, json, jsonl, html];

/** The usual ending of each format, as people see it. */
export const endings: readonly string[] = formats.map(({ extensions: [usual] }) => usual);
