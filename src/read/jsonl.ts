/** JSON Lines: one article a line. A broken line costs only itself. */

import { MAX_PENDING } from '../base/pending.ts';
import type { Problem } from '../model.ts';
import { draftOf, isDraft, isRecord } from './draft.ts';
import { exactId } from './exact-id.ts';
import type { Draft, StreamedFormat } from './format.ts';
import { tooLong } from './limits.ts';
import type { ReadingWords } from './words.ts';

function parsed(line: string): unknown {
  const value: unknown = JSON.parse(line);
  const id = isRecord(value) ? exactId(line, value) : undefined;
  return id === undefined ? value : Object.assign({}, value, { id });
}

function lineDraft(line: string, where: string, number: number, { keys }: ReadingWords): Draft | Problem {
  try {
    const draft = draftOf(parsed(line), where, keys);
    return isDraft(draft) ? { ...draft, line: number } : draft;
  } catch {
    const message = 'The line is not valid JSON and is left out.';
    return { code: 'read/json', where, message, lost: true };
  }
}

/** Read line by line: the format for large corpora. */
export const jsonl: StreamedFormat = {
  id: 'jsonl',
  title: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  mediaTypes: ['application/jsonl', 'application/x-ndjson', 'application/ndjson'],
  example: (text) => JSON.stringify({ text }),
  open: (path, words) => {
    let number = 1;
    let parts: string[] = [];
    let length = 0;
    const add = (part: string) => {
      length += part.length;
      if (length <= MAX_PENDING) parts.push(part);
      else parts = [];
    };
    const take = (): readonly (Draft | Problem)[] => {
      const line = parts.join('');
      const where = `${path}:${number}`;
      const isTooLong = length > MAX_PENDING;
      parts = [];
      length = 0;
      number++;
      if (isTooLong) return [tooLong('The line', where)];
      return line.trim() === '' ? [] : [lineDraft(line, where, number - 1, words)];
    };
    return {
      *write(text) {
        let start = 0;
        for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
          add(text.slice(start, end));
          yield* take();
          start = end + 1;
        }
        add(text.slice(start));
      },
      end: take,
    };
  },
};
