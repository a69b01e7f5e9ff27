/** The names of a row, with those that its spellings of words make. */

import type { Problem } from '../../../model.ts';
import type { MarkedName } from '../inflections.ts';
import type { NameRow } from '../lists/name-row.ts';
import { problem } from '../lists/problem.ts';
import { respelled, signatureOf, type Transliteration, wordKey } from '../romanisation/spellings.ts';

/** All names of a row with their languages and marks, further spellings and those of a transliteration among them. */
export function markedNames(
  { names, also, spellings }: NameRow,
  transliteration: Transliteration,
): readonly MarkedName[] {
  const given = [
    ...[...names].map(([code, name]): MarkedName => ({ name, code })),
    ...also.map((name) => ({ name })),
  ];
  if (spellings === undefined) return given;
  const listed = given.map(({ name }) => name);
  const others = respelled(listed, spellings, transliteration).filter((name) => !listed.includes(name));
  return [...given, ...others.map((name) => ({ name }))];
}

/** Spellings of no word of the row, and further names that only spell another one in another way. */
export function uselessSpellings(
  { names, also, spellings, where }: NameRow,
  transliteration: Transliteration,
): readonly Problem[] {
  if (spellings === undefined) return [];
  const signature = (name: string) => signatureOf(name, transliteration);
  const all = [...names.values(), ...also];
  const words = new Set(all.flatMap((name) => name.split(' ')).map((word) => wordKey(word, transliteration)));
  const seen = new Set([...names.values()].map(signature));
  return [
    ...spellings
      .filter((word) => !words.has(wordKey(word, transliteration)))
      .map((word) =>
        problem(where, `"${word}" spells no word of the row`, 'Put the whole name into "also".'),
      ),
    ...also
      .filter((name) => seen.size === seen.add(signature(name)).size)
      .map((name) =>
        problem(
          where,
          `"${name}" only spells another name`,
          'Put its new spellings of words into "spellings".',
        ),
      ),
  ];
}
