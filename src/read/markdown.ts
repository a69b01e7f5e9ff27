/** Markdown with YAML front matter; the body is stripped to the text that a reader sees. */
import type { Format } from './format.ts';
import { splitFrontMatter } from './frontmatter.ts';
import { withoutMarkup } from './markup.ts';

const FENCE = /^(?:```|~~~)/;
const RULE = /^(?:(?:- ?){3,}|(?:\* ?){3,}|(?:_ ?){3,}|=+)$/;
const HEADING = /^#{1,6}\s+(?=\S)/;
const ITEM = /^[-*+]\s+(?=\S)/;
const QUOTE = /^(?:>\s?)+/;
const DEFINITION = /^\[[^\]\n]{1,200}\]:\s*\S/;
const ROW = /^\|(.*)\|$/;
const ROW_RULE = /^(?=[^-]*-)(?=[^|]*\|)[\s:|-]+$/;

/** Applied in this order. A star or underscore inside a word (Bürger*innen, a_b) is not emphasis. */
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/!\[[^[\]\n]{0,500}\](?:\([^()\n]{0,2000}\)|\[[^\]\n]{0,200}\])/g, ''],
  [/\[\^[^[\]\n]{1,100}\]/g, ''],
  [/\[([^[\]\n]{1,500})\]\([^()\n]{0,1000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)/g, '$1'],
  [/\[([^[\]\n]{1,500})\]\[[^\]\n]{0,200}\]/g, '$1'],
  [/<((?:https?:\/\/|mailto:)[^\s<>]{1,2000})>/g, '$1'],
  [/(?<![\p{L}\p{N}\\*])(\*{1,3})(?=[^\s*])([^*\n]{1,1000}?)(?<=[^\s\\])\1(?![\p{L}\p{N}*])/gu, '$2'],
  [
    /(?<![\p{L}\p{N}\\_])(_{1,3})(?=[^\s_])((?:[^_\n]|(?<=[\p{L}\p{N}])_(?=[\p{L}\p{N}]))+)(?<=[^\s\\])\1(?![\p{L}\p{N}_])/gu,
    '$2',
  ],
  [/(?<!\\)(~~|`{1,3})(?=\S)([^\n~`]{1,1000})\1/g, '$2'],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
];

/** One line as a block; `\n\n` around it makes it a paragraph of its own. */
function blockOf(line: string): string {
  const plain = line.trim().replace(QUOTE, '').trimStart();
  if ([FENCE, RULE, ROW_RULE, DEFINITION].some((empty) => empty.test(plain))) return '\n\n';
  if (HEADING.test(plain)) return `\n\n${plain.replace(HEADING, '').replace(/\s#+$/, '')}\n\n`;
  const row = ROW.exec(plain)?.[1];
  if (row !== undefined) return `\n\n${row.replaceAll('|', '\n\n')}\n\n`;
  return ITEM.test(plain) ? `\n\n${plain.replace(ITEM, '')}` : `\n${plain}`;
}

const inline = (paragraph: string) => INLINE.reduce((text, [mark, by]) => text.replace(mark, by), paragraph);

/** Markdown to plain text: one line a paragraph, a blank line between two. */
function plainText(markdown: string): string {
  const blocks = markdown.split('\n').map(blockOf).join('');
  const paragraphs = blocks
    .split(/\n{2,}/)
    .map((block) => block.replaceAll('\n', ' ').replace(/\s+/g, ' ').trim());
  const text = paragraphs
    .filter((paragraph) => paragraph !== '')
    .map(inline)
    .join('\n\n');
  return withoutMarkup(text);
}

/** The heading that a body begins with. */
function headingOf(body: string): string | undefined {
  const [line = ''] = body.trimStart().split('\n', 1);
  return HEADING.test(line) ? plainText(line) : undefined;
}

/** Fields come from the front matter; without a title in it the first heading is one. */
export const markdown: Format = {
  id: 'md',
  title: 'Markdown',
  extensions: ['.md', '.markdown'],
  mediaTypes: ['text/markdown'],
  example: (text) => `---\nsource: Example\n---\n${text}`,
  read: (text, path, { keys }) => {
    const { fields, body, problems } = splitFrontMatter(text.replace(/\r\n?/g, '\n'), path, keys);
    const title = fields.title ?? headingOf(body);
    const stated = title === undefined ? fields : { ...fields, title };
    return { drafts: [{ fields: stated, body: plainText(body) }], problems };
  },
};
