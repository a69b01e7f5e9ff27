/** Sends the files of a folder, and nothing that lies outside of it. */
import { constants } from 'node:fs';
import { type FileHandle, open, realpath } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { Refused } from './refusal.ts';

const TYPES = new Map([
  ['.css', 'text/css; charset=utf-8'],
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.png', 'image/png'],
  ['.svg', 'image/svg+xml'],
]);

/** Plain names only: none begins with a dot, leads upwards or has to be decoded. */
const PLAIN = /^(?:\/[\w-]+(?:\.[\w-]+)*)+$/;

/** A pipe or a device must not hold the server up, and what became a link in the meantime is not followed. */
const CAREFULLY = constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW;

/** Opens a file below the folder; its real place counts. Throws what the system says, or `Refused`. */
async function openInside(folder: string, path: string): Promise<FileHandle> {
  if (!PLAIN.test(path)) throw new Refused(404, 'This file does not exist.');
  const [root, real] = await Promise.all([realpath(folder), realpath(join(folder, path))]);
  if (!real.startsWith(root + sep))
    throw new Refused(403, 'The link leads out of the folder that is served.');
  return open(real, CAREFULLY);
}

/** Opens a file, lets `use` have it with its size, and closes it. */
async function withFile<T>(
  folder: string,
  path: string,
  use: (file: FileHandle, size: number) => Promise<T>,
): Promise<T> {
  const file = await openInside(folder, path);
  try {
    const stat = await file.stat();
    if (!stat.isFile()) throw new Refused(404, 'This file does not exist.');
    return await use(file, stat.size);
  } finally {
    await file.close();
  }
}

/** The text of a file below the folder. */
export const readText = (folder: string, path: string): Promise<string> =>
  withFile(folder, path, (file) => file.readFile('utf8'));

/** Breaks an answer off whose file became shorter while it was sent. */
async function sendContent(file: FileHandle, size: number, response: ServerResponse): Promise<void> {
  const content = file.createReadStream({ start: 0, end: size - 1, autoClose: false });
  await pipeline(content, response, { end: false });
  if (content.bytesRead < size) response.destroy();
  else response.end();
}

/** Sends a file below the folder as a whole; a wish for a range of it is passed over, as HTTP allows. */
export function sendFile(
  folder: string,
  path: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  return withFile(folder, path, async (file, size) => {
    const type = TYPES.get(extname(path)) ?? 'application/octet-stream';
    response.writeHead(200, { 'content-type': type, 'content-length': size, 'accept-ranges': 'none' });
    if (method === 'HEAD' || size === 0) response.end();
    else await sendContent(file, size, response);
  });
}
