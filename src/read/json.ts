/** JSON: one article, a list of articles, or an object with such a list under `articles`. */
import { JSONParser } from '@streamparser/json';
import { MAX_PENDING } from '../base/pending.ts';
import type { Problem } from '../model.ts';
import { draftOf, isRecord } from './draft.ts';
import type { FieldKeys } from './fields.ts';
import type { Draft, DraftStream, StreamedFormat } from './format.ts';
import { tooLong } from './limits.ts';

const LINE_FEED = 0x0a;

const lineFeeds = (bytes: Uint8Array): number => bytes.filter((byte) => byte === LINE_FEED).length;

const notJson = (where: string): Problem => ({
  code: 'read/json',
  where,
  message: 'The file is not valid JSON from here on.',
  lost: true,
});

/** Where articles stand in a value that begins with `first`. */
const pathsOf = (first: string): string[] => (first === '[' ? ['$.*'] : ['$', '$.articles.*']);

/** The value around a list of articles is itself no article. */
const isWrapper = (value: unknown): boolean =>
  isRecord(value) && 'articles' in value && Array.isArray(value.articles);

/** What has been found since it was last asked for; nothing more once something has failed. */
function createFound() {
  let found: (Draft | Problem)[] = [];
  let failed = false;
  return {
    add: (one: Draft | Problem) => void found.push(one),
    fail: (problem: Problem) => {
      if (!failed) found.push(problem);
      failed = true;
    },
    hasFailed: () => failed,
    take: () => {
      const taken = found;
      found = [];
      return taken;
    },
  };
}

function openStream(path: string, first: string, keys: FieldKeys): DraftStream {
  const parser = new JSONParser({ paths: pathsOf(first), keepStack: false });
  const encoder = new TextEncoder();
  const before = { lines: 0, bytes: 0 };
  const found = createFound();
  let number = 0;
  let pending = 0;
  let piece: Uint8Array = new Uint8Array();
  let token = 0;

  parser.onToken = ({ offset }) => {
    token = offset;
  };
  parser.onError = ({ message }) => {
    const at = Number(/absolute position "(\d+)"/.exec(message)?.[1] ?? token);
    const where = `${path}:${before.lines + lineFeeds(piece.subarray(0, at - before.bytes)) + 1}`;
    found.fail(notJson(where));
  };
  parser.onValue = ({ value, key, parent }) => {
    pending = 0;
    if (typeof key !== 'number') {
      if (!isWrapper(value)) found.add(draftOf(value, path, keys));
      return;
    }
    if (Array.isArray(parent)) parent[key] = null;
    number++;
    found.add(draftOf(value, `${path}#${number}`, keys));
  };
  return {
    write: (text) => {
      if (found.hasFailed()) return [];
      piece = encoder.encode(text);
      pending += text.length;
      parser.write(piece);
      before.lines += lineFeeds(piece);
      before.bytes += piece.length;
      if (pending > MAX_PENDING) found.fail(tooLong('What follows', `${path}#${number + 1}`));
      return found.take();
    },
    end: () => {
      piece = new Uint8Array();
      if (!found.hasFailed() && !parser.isEnded) parser.end();
      return found.take();
    },
  };
}

/** Read in pieces, so that a list may be larger than memory. */
export const json: StreamedFormat = {
  id: 'json',
  title: 'JSON',
  extensions: ['.json'],
  mediaTypes: ['application/json'],
  example: (text) => JSON.stringify({ text }),
  open: (path, { keys }) => {
    let stream: DraftStream | undefined;
    return {
      write: (text) => {
        if (stream === undefined && text.trim() === '') return [];
        stream ??= openStream(path, text.trimStart().charAt(0), keys);
        return stream.write(text);
      },
      end: () => stream?.end() ?? [notJson(`${path}:1`)],
    };
  },
};
