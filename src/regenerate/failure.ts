/** What ends a build, as a value that crosses from one thread to another, and back as what it was. */
import { Locked } from '../host/lock.ts';
import { UserError } from '../host/user-error.ts';
import type { Problem } from '../model.ts';
import { NotPublished } from './not-published.ts';

/** Why a build ended, in plain data. */
export type Failure =
  | { readonly type: 'locked'; readonly pid: number; readonly file: string }
  | {
      readonly type: 'not-published';
      readonly problems: readonly Problem[];
      readonly remedy: string;
      readonly keeps: boolean;
    }
  | { readonly type: 'user'; readonly message: string; readonly code: number }
  | { readonly type: 'system'; readonly message: string; readonly fields: object }
  | { readonly type: 'fault'; readonly message: string; readonly stack: string | undefined };

/** An error as a value that threads can send, with all that `errorOf` needs to make it again. */
export function failureOf(error: unknown): Failure {
  if (error instanceof Locked) return { type: 'locked', pid: error.pid, file: error.file };
  if (error instanceof NotPublished) {
    const { problems, remedy, keeps } = error;
    return { type: 'not-published', problems, remedy, keeps };
  }
  if (error instanceof UserError) return { type: 'user', message: error.message, code: error.code };
  if (!(error instanceof Error)) return { type: 'fault', message: String(error), stack: undefined };
  const { message, stack } = error;
  if ('syscall' in error) return { type: 'system', message, fields: { ...error } };
  return { type: 'fault', message, stack };
}

/** The error that a thread sent as a value, of its own class and with its own message. */
export function errorOf(failure: Failure): Error {
  switch (failure.type) {
    case 'locked':
      return new Locked(failure.pid, failure.file);
    case 'not-published':
      return new NotPublished(failure.problems, failure.remedy, failure.keeps);
    case 'user':
      return new UserError(failure.message, failure.code);
    case 'system':
      return Object.assign(new Error(failure.message), failure.fields);
    case 'fault':
      return Object.assign(new Error(failure.message), { stack: failure.stack });
  }
}

/** What ends a thread whose memory is used up, said so that it can be helped; nothing for other errors. */
export const outOfMemory = (error: NodeJS.ErrnoException): UserError | undefined =>
  error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? new UserError('There is not enough memory for this corpus. The last graph stays as it was.')
    : undefined;
