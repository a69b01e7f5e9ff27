/** What a format makes of a text that comes in pieces. */
import type { Imported, ImportFormat, Wishes } from '../../../src/gazetteer/import/index.ts';

/** The records of a text; pieces of seven characters cut lines and words. */
export function imported(
  { open }: ImportFormat,
  text: string,
  wishes: Partial<Wishes> = {},
): readonly Imported[] {
  const stream = open({ languages: ['de', 'en'], ...wishes });
  const pieces = text.match(/[\s\S]{1,7}/g) ?? [];
  return [...pieces.flatMap((piece) => [...stream.write(piece)]), ...stream.end()];
}
