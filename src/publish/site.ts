/** The page with a graph as a folder for any web server. */
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { list, object, text } from '../base/fields.ts';
import { byCodeUnit } from '../base/order.ts';
import { namesIn, textOf, writeWhole } from '../host/files.ts';
import { withHead } from '../host/page-head.ts';
import { UserError } from '../host/user-error.ts';
import type { PublishedFile } from './redaction.ts';

/** Lists what we have written into the folder, so that nothing else is ever removed. */
const LISTING = 'dramatis-site.json';
/** What of the installed program is the page. */
const PAGE = ['index.html', 'assets', 'knowledge'];
/** A path that a listing may name: below the folder. */
const BELOW = /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*$/;

/**
 * Writes the page, with `head` in its head, and the files of the graph; what an earlier call has written and is not there now is removed. Gives the number of bytes.
 * Throws a `UserError` where the folder holds something that is not ours.
 */
export function writeSite(site: string, out: string, files: Iterable<PublishedFile>, head = ''): number {
  const before = ownedBefore(out);
  const paths = copyPage(site, out);
  addToHead(join(out, 'index.html'), head);
  for (const { path, content } of files) {
    const file = join(out, 'graph', path);
    mkdirSync(dirname(file), { recursive: true });
    writeWhole(file, content, false);
    paths.push(`graph/${path}`);
  }
  paths.sort(byCodeUnit);
  writeWhole(join(out, LISTING), `${JSON.stringify({ files: paths }, null, 1)}\n`);
  const kept = new Set(paths);
  for (const path of before) if (!kept.has(path)) rmSync(join(out, path), { force: true });
  return paths.reduce((sum, path) => sum + statSync(join(out, path)).size, 0);
}

/** What a listing says that we have written. */
function ownedBefore(out: string): readonly string[] {
  if (namesIn(out).length === 0) return [];
  const listing = textOf(join(out, LISTING));
  if (listing === undefined)
    throw new UserError(
      `${out} holds files that are not of a published graph. Name a folder that is empty or new.`,
    );
  try {
    return list(object(JSON.parse(listing)).files)
      .map(text)
      .filter((path) => BELOW.test(path));
  } catch {
    throw new UserError(`${join(out, LISTING)} is damaged. Empty the folder and publish again.`);
  }
}

/** Writes tags into the head of the page. */
function addToHead(file: string, head: string): void {
  if (head !== '') writeWhole(file, withHead(textOf(file) ?? '', head), false);
}

function copyPage(site: string, out: string): string[] {
  if (!existsSync(join(site, 'index.html')))
    throw new UserError('The page is not there. It is made by: npm run build');
  mkdirSync(out, { recursive: true });
  return PAGE.flatMap((name) => {
    const from = join(site, name);
    cpSync(from, join(out, name), { recursive: true });
    if (!statSync(from).isDirectory()) return [name];
    return readdirSync(from).map((file) => `${name}/${file}`);
  });
}
