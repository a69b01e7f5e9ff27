/** What linking knows, from the lists in the source tree and the languages; rows are given by each test. */
import { classOf } from '../../src/knowledge/compile/lists/words.ts';
import { readNameLists } from '../../src/knowledge/compile/sources.ts';
import { languages } from '../../src/languages/index.ts';
import { type LinkKnowledge, linkKnowledge, type RowById } from '../../src/link/index.ts';
import type { Lists } from '../../src/link/notes.ts';
import type { PersonName } from '../../src/link/person-name.ts';

const { sources } = readNameLists('.');

/** The lists with their notes, as packs hold them. */
export const lists: Lists = (list) =>
  new Map(
    sources
      .filter((source) => classOf(source) === list)
      .flatMap(({ rows }) => rows.map(({ word, note }) => [word, note.split(' ').filter(Boolean)])),
  );

const known = linkKnowledge({ rowById: () => undefined, notes: lists }, languages);

/** What linking knows, with these rows. */
export const knowing = (rowById: RowById): LinkKnowledge => ({ ...known, rowById });

export const { nameOf, genderBefore } = known;

/** A person's name taken apart. */
export const personName = (name: string): PersonName => nameOf('person', name).person as PersonName;
