/** A surname in an article that names nobody in full. */
import type { EntityId } from '../../model.ts';
import { isNobodyElsewhere, ownId } from '../ids.ts';
import type { Known } from '../known.ts';
import type { Local } from '../local.ts';
import { onlyOwner, ownerOf } from './owner.ts';
import type { Reason } from './reason.ts';

/** Rests on the flag `famous` of the lists, and gives way to any other bearer in the corpus. */
export const famousSurname: Reason = {
  id: 'famous-surname',
  because: {
    en: 'News uses the surname of this well-known person alone, and nobody else in the corpus has it.',
    de: 'Nachrichten nennen diese bekannte Person nur mit dem Nachnamen, und sonst hat ihn hier niemand.',
  },
  weight: 4,
  examples: [
    ['[[Angela Merkel|person|people/merkel|famous]]', '[[Merkel|person]]'],
    [
      '[[Merkel|person]]',
      '[[Angela Merkel|person|people/merkel|famous]] – [[Angela Merkel|person|people/merkel|famous]]',
    ],
  ],
  notIn: [
    ['[[Rob Malley|person|people/malley]]', '[[Malley|person]]'],
    ['[[Angela Merkel|person|people/merkel|famous]]', '[[Ulrich Merkel|person]]', '[[Merkel|person]]'],
  ],
  far: (local, known) => {
    const name = bareNameOf(local);
    if (name === undefined) return undefined;
    const id = onlyOwner(known, 'person', name);
    if (id === undefined || !isOpenTo(local, id, known)) return undefined;
    return known.rows.get(id)?.flags.includes('famous') ? id : undefined;
  },
};

/** Asks the corpus instead of the lists: five articles must have named the person in full. */
export const surnameOwner: Reason = {
  id: 'surname-owner',
  because: {
    en: 'In at least five articles this person is named in full, and hardly anybody else with the surname is.',
    de: 'Mindestens fünf Artikel nennen diese Person mit vollem Namen, und kaum jemand sonst hat den Nachnamen.',
  },
  weight: 3,
  examples: [
    [
      '[[Rob Malley|person]]',
      '[[Rob Malley|person]]',
      '[[Rob Malley|person]]',
      '[[Rob Malley|person]]',
      '[[Rob Malley|person]]',
      '[[Malley|person]]',
    ],
    [
      '[[Clara Wondra|person]]',
      '[[Clara Wondra|person]]',
      '[[Clara Wondra|person]]',
      '[[Clara Wondra|person]] – [[Emil Nowak|person]]',
      '[[Clara Wondra|person]]',
      '[[Clara Wondra|person]]',
      '[[Wondra|person]] – [[Wondra|person]]',
    ],
  ],
  notIn: [
    ['[[Rob Malley|person]]', '[[Rob Malley|person]]', '[[Malley|person]]'],
    [
      '[[Rob Malley|person]]',
      '[[Rob Malley|person]]',
      '[[Rob Malley|person]]',
      '[[Rob Malley|person]]',
      '[[Rob Malley|person]] – [[Tim Malley|person]]',
      '[[Malley|person]]',
    ],
  ],
  far: (local, known) => {
    const name = bareNameOf(local);
    const id = name === undefined ? undefined : ownerOf(known, 'person', name);
    return id !== undefined && isOpenTo(local, id, known) ? id : undefined;
  },
};

/** Keeps together what cannot be told apart, rather than guess a person. */
export const bareName: Reason = {
  id: 'bare-name',
  because: {
    en: 'Only the surname is known, and the corpus does not tell whose; all its uses are shown together.',
    de: 'Nur der Nachname ist bekannt, und die Artikel sagen nicht, wessen; alle Stellen stehen hier zusammen.',
  },
  weight: 1,
  examples: [
    ['[[Malley|person]]', '[[Malley|person]]'],
    ['[[Wondra|person]] – [[Wondra|person]]', '[[Malley|person]]', '[[Wondra|person]]'],
  ],
  notIn: [
    ['[[Malley|person]]', '[[Mallory|person]]'],
    ['[[Greta|person]]', '[[Greta|person]]'],
    [
      '[[Malley|person]]',
      '[[Rob Malley|person]] – [[Tim Malley|person]]. [[Uwe|person]]',
      '[[Malley|person]]',
    ],
  ],
  far: (local, known) => {
    if (bareNameOf(local) === undefined || isNobodyElsewhere(local, known)) return undefined;
    const id = ownId(local, known);
    return known.actors.has(id) ? id : undefined;
  },
};

/** Where an article has several bearers of the surname, it is one of these. */
const isOpenTo = ({ rivals }: Local, id: EntityId, { settledAs }: Known): boolean =>
  rivals.length === 0 || rivals.some((rival) => settledAs.get(rival) === id);

function bareNameOf(local: Local): string | undefined {
  const [appearance] = local.appearances;
  if (appearance?.person === undefined || local.full.length > 0 || local.rowId !== undefined)
    return undefined;
  return appearance.person.bare;
}
