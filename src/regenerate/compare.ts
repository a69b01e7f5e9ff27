/** Files against files, by what they hold. */
import { type InputFile, isReadable } from './inputs.ts';

/** The difference between two lists of files. */
export function compare(now: readonly InputFile[], before: readonly InputFile[]) {
  const [present, past] = [new Map(now), new Map(before)];
  const differing = now.filter(([path, content]) => past.get(path) !== content).map(([path]) => path);
  return {
    added: differing.filter((path) => !past.has(path)),
    changed: differing.filter((path) => past.has(path)),
    gone: before.filter(([path]) => !present.has(path)).map(([path]) => path),
  };
}

/** Of files with the same bytes, all but the first, each with the first. */
export function copiesIn(
  files: readonly InputFile[],
): readonly (readonly [path: string, original: string])[] {
  const first = new Map<string, string>();
  return files.filter(isReadable).flatMap(([path, content]) => {
    const original = first.get(content);
    if (original !== undefined) return [[path, original] as const];
    first.set(content, path);
    return [];
  });
}
