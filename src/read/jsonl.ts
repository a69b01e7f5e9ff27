/** JSON Lines: one article a line. A broken line costs only itself. */
import type { Problem } from '../model.ts';
import type { FieldKeys } from './fields.ts';
import type { Draft, Format } from './format.ts';
import { draftOf, isDraft, sorted } from './json.ts';

function lineDraft(line: string, path: string, number: number, keys: FieldKeys): Draft | Problem {
  const where = `${path}:${number}`;
  try {
    const draft = draftOf(JSON.parse(line), where, keys);
    return isDraft(draft) ? { ...draft, line: number } : draft;
  } catch {
    return { code: 'read/json', where, message: 'The line is not valid JSON and is left out.' };
  }
}

export const jsonl: Format = {
  id: 'jsonl',
  title: 'JSON Lines',
  extensions: ['.jsonl', '.ndjson'],
  read: (text, path, keys) =>
    sorted(
      text.split('\n').flatMap((line, i) => (line.trim() === '' ? [] : [lineDraft(line, path, i + 1, keys)])),
    ),
};
