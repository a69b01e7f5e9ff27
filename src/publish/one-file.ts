/** The page with everything in it as one HTML file, which opens from the disk and asks nobody for anything. */
import { createHash } from 'node:crypto';
import type { Part } from './bundle.ts';

/** The page as `dist/one-file` holds it: its HTML, its script and its style. */
export interface PageParts {
  readonly html: string;
  readonly script: string;
  readonly style: string;
}

const SIGNS: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/**
 * The file piece by piece. Its policy allows the one script and the one style by their hashes, and no connection at all.
 * Throws where the page has no place for them, which is a fault of the installation.
 */
export function* oneFile({ html, script: code, style }: PageParts, parts: Iterable<Part>): Generator<string> {
  // Within an element nothing may look as if it ended there.
  const script = code.replace(/<(?=\/script|!--)/gi, '\\x3C');
  const [head, body] = splitAt(html, '<div id="app"></div>');
  yield withPolicy(head, script, style).replace('</head>', () => `<style>${style}</style>\n  </head>`);
  yield '<div id="app"></div>\n';
  for (const { index, content } of parts)
    yield `<script type="text/plain" data-files="${escaped(JSON.stringify(index))}">${content}</script>\n`;
  yield `<script type="module">${script}</script>\n${body}`;
}

/** The head without what it loads from elsewhere, and with a policy of its own. */
function withPolicy(head: string, script: string, style: string): string {
  const policy = [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ];
  const [before, after] = splitAt(head, /<meta http-equiv="Content-Security-Policy"[^>]*>/);
  return `${before}<meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}" />${after}`.replaceAll(
    /\s*<(?:script[^>]*><\/script|link rel="(?:modulepreload|stylesheet)"[^>]*)>/g,
    '',
  );
}

function splitAt(text: string, mark: string | RegExp): readonly [string, string] {
  const [before, after] = text.split(mark);
  if (before === undefined || after === undefined)
    throw new Error('The page is not as it was built. Run: npm run build');
  return [before, after];
}

const hashOf = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS.get(sign) ?? sign);
