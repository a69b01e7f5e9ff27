/** Writes the HTML file that holds everything. */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn, textOf, writePieces } from '../host/files.ts';
import { withHead } from '../host/page-head.ts';
import { ONE_FILE, SITE } from '../host/places.ts';
import { UserError } from '../host/user-error.ts';
import { partsOf } from './bundle.ts';
import { oneFile, type PageParts } from './one-file.ts';
import type { PublishedFile } from './redaction.ts';

/** The page has `head` in its head. Gives the number of bytes. Throws a `UserError` where the page is not there, and errors of the disk. */
export async function writeOneFile(file: string, files: Iterable<PublishedFile>, head = ''): Promise<number> {
  const page = installedPage();
  await writePieces(file, oneFile({ ...page, html: withHead(page.html, head) }, partsOf(files)));
  return statSync(file).size;
}

function installedPage(): PageParts {
  const [script, style] = ['.js', '.css'].map((ending) => {
    const name = namesIn(ONE_FILE).find((one) => one.endsWith(ending));
    return name === undefined ? undefined : textOf(join(ONE_FILE, name));
  });
  const html = textOf(join(SITE, 'index.html'));
  if (html === undefined || script === undefined || style === undefined)
    throw new UserError('The page is not there. It is made by: npm run build');
  return { html, script, style };
}
