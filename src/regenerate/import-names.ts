/** Makes a list of names in a corpus out of what another database gives, piece by piece. */
import { mkdirSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  formatOf,
  IMPORT_FORMATS,
  type Imported,
  type ImportFormat,
  type Wishes,
} from '../gazetteer/import/index.ts';
import { HEAD, lineOf } from '../gazetteer/written.ts';
import { chunksOf, replaceWhole, textOf, writeAll } from '../host/files.ts';
import { UserError } from '../host/user-error.ts';
import { gunzipped } from '../read/packed/gzip.ts';
import { GAZETTEER } from './own-names.ts';

/** What is wanted of a file of another database. */
export interface ImportWish extends Wishes {
  /** The id of the format, where it is not to be told by the beginning of the file. */
  readonly format?: string;
  /** Whether aliases of one word are taken, too. */
  readonly oneWord: boolean;
  /** Hears how many bytes of the file are read. */
  readonly progress?: (done: number, total: number) => void;
}

/** The table that an import has made: where it lies, of which format it came, and how many names it has. */
export interface ImportedList {
  /** The list, with its path below the corpus. */
  readonly path: string;
  readonly format: ImportFormat;
  readonly names: number;
  /** How many records became no name, by the reason. */
  readonly skipped: Readonly<Record<Reason, number>>;
  /** The line of the first record that cannot be read. */
  readonly firstBroken?: number;
}

type Reason = Extract<Imported, { readonly skipped: unknown }>['skipped'];

/** So much of a file tells its format, in bytes. */
const BEGINNING = 64 * 1024;
/** Lists that begin so were imported, and may be replaced. */
const MADE = '# Made by dramatis gazetteer import';
const PACKED = /\.gz$/i;

const namesOf = (): string => IMPORT_FORMATS.map(({ id, title }) => `${id} (${title})`).join(', ');

function formatFor(file: string, wanted: string | undefined, beginning: string): ImportFormat {
  const format = wanted === undefined ? formatOf(beginning) : IMPORT_FORMATS.find(({ id }) => id === wanted);
  if (format !== undefined) return format;
  const problem =
    wanted === undefined ? `${file} begins like none of the formats` : `There is no format “${wanted}”`;
  throw new UserError(`${problem}. There are: ${namesOf()}.\nChoose one with --as.`);
}

function listFor(corpus: string, file: string): string {
  const name = basename(file)
    .replace(PACKED, '')
    .replace(/\.[^.]+$/, '');
  const list = join(corpus, GAZETTEER, `${name}.tsv`);
  const there = textOf(list);
  if (there !== undefined && !there.startsWith(MADE))
    throw new UserError(
      `${list} is a list that was not imported, and stays as it is. Rename one of the two files, and import again.`,
    );
  return list;
}

/** The text of a file in pieces, unpacked where it is packed. */
function* textIn(file: string, progress: NonNullable<ImportWish['progress']>): Generator<string> {
  const { size } = statSync(file);
  let done = 0;
  const read = function* () {
    for (const chunk of chunksOf(file)) {
      done += chunk.length;
      yield chunk;
      progress(done, size);
    }
  };
  const source = { size, chunks: read };
  const decoder = new TextDecoder();
  for (const chunk of (PACKED.test(file) ? gunzipped(source) : source).chunks())
    yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function beginningOf(file: string): string {
  for (const text of textIn(file, () => {})) return text.slice(0, BEGINNING);
  return '';
}

/**
 * Imports a file as the list `gazetteer/<its name>.tsv` of a corpus; a list that was imported before is replaced.
 * Throws `UserError` where the format is unknown, or a list of somebody's own is in the way, and what the disk says.
 */
export function importNames(corpus: string, file: string, wish: ImportWish): ImportedList {
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new UserError(`There is no file ${file}.`);
  const format = formatFor(file, wish.format, beginningOf(file));
  const list = listFor(corpus, file);
  const skipped: Record<Reason, number> = { kind: 0, name: 0, broken: 0 };
  let names = 0;
  let firstBroken: number | undefined;
  const written = (one: Imported): string => {
    if ('name' in one) {
      names += 1;
      return lineOf(one, wish.oneWord);
    }
    skipped[one.skipped] += 1;
    if (one.skipped === 'broken') firstBroken ??= one.line;
    return '';
  };
  mkdirSync(join(corpus, GAZETTEER), { recursive: true });
  replaceWhole(list, (handle) => {
    writeAll(handle, `${MADE} from ${basename(file)} (${format.title}).\n${HEAD}`);
    const stream = format.open(wish);
    for (const text of textIn(file, wish.progress ?? (() => {})))
      writeAll(handle, [...stream.write(text)].map(written).join(''));
    writeAll(handle, [...stream.end()].map(written).join(''));
  });
  return {
    path: list,
    format,
    names,
    skipped,
    ...(firstBroken !== undefined && { firstBroken }),
  };
}
