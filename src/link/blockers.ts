/** What forbids that two names are one person, however well they fit otherwise. */
import type { Gender } from '../languages/address.ts';
import type { InWords } from '../model.ts';
import { middleNamesClash, type PersonName } from './person-name.ts';

interface Side {
  readonly name: PersonName;
  readonly gender?: Gender | undefined;
}

/** Something that keeps two names apart, such as another generation: `Bush sen.` and `Bush jun.` */
export interface Blocker {
  readonly id: string;
  readonly because: InWords;
  /** Pairs of names that it keeps apart, and pairs that it leaves alone; `(f)` or `(m)` behind a name is the gender that the text tells. */
  readonly examples: readonly [readonly [string, string], ...(readonly [string, string])[]];
  readonly notIn: readonly [readonly [string, string], ...(readonly [string, string])[]];
  readonly blocks: (a: Side, b: Side) => boolean;
}

const otherMiddleName: Blocker = {
  id: 'other-middle-name',
  because: {
    en: 'Middle names or initials that contradict each other belong to two people.',
    de: 'Zweite Vornamen oder Anfangsbuchstaben, die sich widersprechen, gehören zu zwei Personen.',
  },
  examples: [
    ['George W. Bush', 'George H. W. Bush'],
    ['Karl Otto Lang', 'Karl Emil Lang'],
  ],
  notIn: [
    ['Donald J. Trump', 'Donald Trump'],
    ['John F. Kennedy', 'John Fitzgerald Kennedy'],
  ],
  blocks: (a, b) => middleNamesClash(a.name, b.name),
};

const otherGeneration: Blocker = {
  id: 'other-generation',
  because: {
    en: 'Jr. and Sr. are father and son; without a suffix it may be either.',
    de: 'Jr. und Sr. sind Vater und Sohn; ohne Zusatz kann es jeder von beiden sein.',
  },
  examples: [['Sammy Davis Jr.', 'Sammy Davis Sr.']],
  notIn: [['Sammy Davis Jr.', 'Sammy Davis']],
  blocks: ({ name: a }, { name: b }) =>
    a.generation !== '' && b.generation !== '' && a.generation !== b.generation,
};

const otherGender: Blocker = {
  id: 'other-gender',
  because: {
    en: 'One is addressed or listed as a woman, the other as a man.',
    de: 'Die eine wird als Frau angesprochen oder geführt, der andere als Mann.',
  },
  examples: [['Clinton (f)', 'Clinton (m)']],
  notIn: [['Clinton (f)', 'Hillary Clinton']],
  blocks: (a, b) => a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender,
};

/** One of them is enough to keep two names of people apart. */
export const BLOCKERS: readonly Blocker[] = [otherMiddleName, otherGeneration, otherGender];

/** Whether two names alone, without anything else known, cannot be one person. */
export function namesClash(a: PersonName, b: PersonName): boolean {
  return BLOCKERS.some(({ blocks }) => blocks({ name: a }, { name: b }));
}
