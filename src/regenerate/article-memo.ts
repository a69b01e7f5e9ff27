/** Remembers which file an article was published as, so that it is made again only where something in it has changed. */
import { sha256 } from '../host/files.ts';
import type { EntityId } from '../model.ts';
import { readSealed, writeSealed } from './sealed.ts';

/** A file of an article: its name, and how long it is in bytes. */
export interface FiledAs {
  readonly name: string;
  readonly size: number;
}

/** The name of the file by what it was made of. */
export interface ArticleMemo {
  /** The file of what a key names, if it is remembered. */
  readonly get: (key: string) => FiledAs | undefined;
  readonly set: (key: string, file: FiledAs) => void;
  /** Keeps what was asked for or told since the memo was opened. What cannot be kept only costs time. */
  readonly save: () => void;
}

/** Names all that a file of an article is made of: its id, what names its text and what was found in it, and its actors. */
export const memoKey = (id: string, finding: string, actors: readonly EntityId[]): string =>
  sha256(JSON.stringify([id, finding, actors]));

/** The lines of a memo; none where it was damaged, or another program has written it. */
const linesOf = (file: string, program: string): readonly string[] =>
  readSealed(file, program)?.split('\n') ?? [];

/** Opens what a file remembers; nothing where there is none. @param program names the program: another one may write other files. */
export function openMemo(file: string, program: string): ArticleMemo {
  const before = new Map(
    linesOf(file, program).map((line) => {
      const [key = '', name = '', size = ''] = line.split(' ');
      return [key, { name, size: Number(size) }] as const;
    }),
  );
  const now = new Map<string, FiledAs>();
  return {
    get: (key) => {
      const known = before.get(key);
      if (known) now.set(key, known);
      return known;
    },
    set: (key, filed) => void now.set(key, filed),
    save: () => {
      const rest = [...now].map(([key, { name, size }]) => `${key} ${name} ${size}`).join('\n');
      writeSealed(file, program, rest);
    },
  };
}
