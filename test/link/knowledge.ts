/** What linking knows, from the lists in the source tree and the languages; rows are given by each test. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWords } from '../../src/knowledge/compile/source.ts';
import { languages } from '../../src/languages/index.ts';
import { type LinkKnowledge, type Lookup, linkKnowledge } from '../../src/link/index.ts';
import type { Lists } from '../../src/link/notes.ts';

const FOLDER = 'src/knowledge/words';

const sources = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.txt'))
  .flatMap((file) => parseWords(file, readFileSync(join(FOLDER, file), 'utf8')).source ?? []);

/** The lists with their notes, as packs hold them. */
export const lists: Lists = (list) =>
  new Map(
    sources
      .filter(({ head }) => head.more.get('class') === list)
      .flatMap(({ rows }) => rows.map(({ word, note }) => [word, note.split(' ').filter(Boolean)])),
  );

const known = linkKnowledge({ rowById: () => undefined, notes: lists }, languages);

/** What linking knows, with these rows. */
export const knowing = (rowById: Lookup): LinkKnowledge => ({ ...known, rowById });

export const { personName, keyOf, genderBefore } = known;
