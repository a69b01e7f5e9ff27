/** What is reported about folders in which changes cannot be noticed. */
import { codeOf, messageOf } from '../host/files.ts';
import type { Problem } from '../model.ts';

const PERMISSIONS = 'Check the permissions of the folder.';
const HINTS = new Map([
  ['EACCES', PERMISSIONS],
  ['EPERM', PERMISSIONS],
  ['ENOSPC', 'The system allows no more watches: raise fs.inotify.max_user_watches.'],
  ['EMFILE', 'Too many files are open: raise the limit (ulimit -n, fs.inotify.max_user_instances).'],
]);
/** The folder went away, or has not come yet. */
const GONE = ['ENOENT', 'ENOTDIR'];

/** The system ran out of something that it may have again in a moment. */
const PASSING = ['EMFILE', 'ENFILE', 'ENOMEM'];

/** Whether it may help to look again. */
export const mayPass = (error: unknown): boolean => PASSING.includes(codeOf(error));

function problemOf(code: string, alike: readonly (readonly [string, unknown])[]): Problem {
  const [[where, error] = ['', '']] = alike;
  const folders = alike.length === 1 ? 'this folder' : `this and ${alike.length - 1} more folders`;
  const message = `Changes in ${folders} are not noticed: ${messageOf(error)}.`;
  const hint = HINTS.get(code);
  return { code: 'serve/unwatched', where, message, ...(hint !== undefined && { hint }) };
}

/** One problem for each kind of error, however many folders have it. */
export function problemsOf(errors: ReadonlyMap<string, unknown>): readonly Problem[] {
  const all = [...errors].filter(([, error]) => !GONE.includes(codeOf(error)));
  const codes = new Set(all.map(([, error]) => codeOf(error)));
  return [...codes].map((code) =>
    problemOf(
      code,
      all.filter(([, error]) => codeOf(error) === code),
    ),
  );
}
