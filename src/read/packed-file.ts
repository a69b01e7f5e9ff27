/** Files that have to be unpacked: their articles, and those of the files inside them. */
import type { Article, Problem } from '../model.ts';
import type { Columns } from './article-columns.ts';
import type { ByteSource } from './decode.ts';
import type { Draft, Format, Inner, PackedFormat } from './format.ts';
import { createNamer } from './namer.ts';
import { Unreadable } from './whole.ts';
import type { ReadingWords } from './words.ts';

/** How deep files may lie in files: an archive in an archive in an archive. */
const DEEPEST = 3;
/** So many kinds of files are named. */
const KINDS_SHOWN = 8;

const isInner = (value: Draft | Problem | Inner): value is Inner => 'source' in value;

/** What is wrong with a file whose unpacking failed. */
function failureOf(error: unknown, path: string): Problem {
  if (error instanceof Unreadable) {
    const { code, message, hint } = error;
    return { code, where: path, message, ...(hint !== undefined && { hint }), lost: true };
  }
  const reason = error instanceof Error ? error.message.slice(0, 200) : String(error);
  return {
    code: 'read/damaged',
    where: path,
    message: `It is damaged and cannot be opened: ${reason}.`,
    hint: 'Open it in its own program and save it again, or export its text.',
    lost: true,
  };
}

const tooDeep = (path: string): Problem => ({
  code: 'read/inside',
  where: path,
  message: `It lies more than ${DEEPEST} files deep in other files and is not read.`,
  hint: 'Unpack the outermost file.',
  lost: true,
});

const kindOf = (path: string): string =>
  /\.[^./]{1,12}$/.exec(path)?.[0].toLowerCase() ?? 'without an ending';

/** One line for files of kinds that are not read, with their counts. */
export function unknownKinds(paths: readonly string[], where: string): Problem {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(kindOf(path), (counts.get(kindOf(path)) ?? 0) + 1);
  const kinds = [...counts].sort(([, a], [, b]) => b - a).map(([kind, count]) => `${count} ${kind}`);
  const more = kinds.length > KINDS_SHOWN ? ', …' : '';
  const files = paths.length === 1 ? '1 file of a kind that is' : `${paths.length} files of kinds that are`;
  const message = `${files} not read: ${kinds.slice(0, KINDS_SHOWN).join(', ')}${more}.`;
  return { code: 'read/unknown', where, message };
}

/** Tells why a file is not to be opened here, by its path; `undefined` where it is. */
export type Refusal = (path: string) => Problem | undefined;

/** What reading any file takes. */
export interface AnyReading {
  readonly words: ReadingWords;
  readonly formatOf: (path: string) => Format | undefined;
  readonly refusalOf: Refusal;
  /** Is called now and then while something takes long. */
  readonly alive: () => void;
  readonly readText: (
    format: Exclude<Format, PackedFormat>,
    path: string,
    source: ByteSource,
    columns?: Columns,
  ) => Iterable<Article | Problem>;
}

/** What is in a file of any format, with all that lies inside it. Throws only what `source` throws while text is read. */
export async function* readAnyFile(
  format: Format,
  path: string,
  source: ByteSource,
  reading: AnyReading,
  columns?: Columns,
  depth = 0,
): AsyncIterable<Article | Problem> {
  const refused = reading.refusalOf(path);
  if (refused) return yield refused;
  if (!('load' in format)) return yield* reading.readText(format, path, source, columns);
  if (depth > DEEPEST) return yield tooDeep(path);
  const namer = createNamer(path, reading.words);
  const unknown: string[] = [];
  try {
    const { unpack } = await format.load();
    for await (const part of unpack(source, path, reading.words, columns, reading.alive)) {
      if (!isInner(part)) {
        yield* namer.add(part);
        continue;
      }
      const inner = reading.formatOf(part.path);
      if (inner === undefined) unknown.push(part.path);
      else yield* readAnyFile(inner, part.path, part.source, reading, undefined, depth + 1);
    }
  } catch (error) {
    yield failureOf(error, path);
  }
  yield* namer.end();
  if (unknown.length > 0) yield unknownKinds(unknown, path);
}
