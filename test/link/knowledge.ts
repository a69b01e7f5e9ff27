/** What linking knows, from the lists in the source tree and the languages; rows are given by each test. */
import { commonBodies } from '../../src/knowledge/bodies.ts';
import { notesIn } from '../../src/knowledge/compile/names/noted-lists.ts';
import { languages } from '../../src/languages/index.ts';
import { type LinkKnowledge, type Listed, linkKnowledge, type RowById } from '../../src/link/index.ts';
import type { PersonName } from '../../src/link/person-name.ts';
import type { Namesake, Row } from '../../src/model.ts';
import type { Lists } from '../../src/spelling/noted-words.ts';
import { readNameLists } from '../../src/tools/compile/sources.ts';

const { sources } = readNameLists('.');

/** The lists with their notes, as packs hold them. */
export const lists: Lists = (list) => notesIn(sources, list);

/** Given names in the tests of linking; what other words are is not known. */
const GIVEN = new Set(
  'Angela Anna Bill Boris Carrie Donald Emmanuel Emanuel George Greta Hans Hillary Ijad Julia Julian Karl Marco Mario Max Melania Melinda Michael Mohammed Olaf Ralf Ralph Rob Rupert Stefan Stephan Tim Tom Ulrich Wolfgang'.split(
    ' ',
  ),
);

/** A place that bears the name of another, less known by so many bits. */
export const namesake = (
  id: Namesake['row']['id'],
  name: string,
  odds: number,
  ...within: readonly string[]
): Namesake => ({
  row: { id, kind: 'place', label: { de: name, en: name }, flags: ['city'], within },
  odds,
});

/** By the id of the row whose name they bear. */
const NAMESAKES: ReadonlyMap<string, readonly Namesake[]> = new Map([
  [
    'cities/birmingham',
    [namesake('cities/birmingham-us-al', 'Birmingham (Alabama)', 3, 'regions/alabama', 'countries/usa')],
  ],
  [
    'cities/london',
    [namesake('cities/london-ca-08', 'London (Ontario)', 7, 'regions/ontario', 'countries/kanada')],
  ],
  ['cities/tripolis', [namesake('cities/tripoli-lb', 'Tripoli (Libanon)', 3, 'countries/libanon')]],
]);

/** The places to which words belong, by id. */
const DEMONYMS: ReadonlyMap<string, string> = new Map([['French', 'countries/frankreich']]);

/** The lists as tests know them: the names of given rows are their labels, and the last words of those of famous people. */
export const listing = (rows: readonly Row[] = [], rowById: RowById = () => undefined): Listed => ({
  rowById,
  notes: lists,
  named: (name, as) =>
    rows.filter(({ label, flags, kind }) =>
      Object.values(label).some((own) =>
        as === 'name'
          ? own === name
          : kind === 'person' && flags.includes('famous') && own.split(' ').at(-1) === name,
      ),
    ),
  isNamePart: (word, as) => as === 'first-name' && GIVEN.has(word),
  placeOfDemonym: (word) => rows.find(({ id }) => id === DEMONYMS.get(word)),
  namesakes: ({ id }) => NAMESAKES.get(id) ?? [],
});

const known = linkKnowledge(listing(), languages, commonBodies);

/** What linking knows, with these rows. */
export const knowing = (rowById: RowById, rows: readonly Row[] = []): LinkKnowledge =>
  rows.length === 0 ? { ...known, rowById } : linkKnowledge(listing(rows, rowById), languages, commonBodies);

export const { nameOf, genderBeside } = known;

/** A person's name taken apart. */
export const personName = (name: string): PersonName => nameOf('person', name).person as PersonName;
