/** An acronym and its long form. */
import { isAcronym } from '../../spelling/acronym.ts';
import { actorByForm } from '../scene.ts';
import { ownerOf } from './owner.ts';
import type { Reason } from './reason.ts';

/** Within one article: another one may explain the same letters otherwise. */
export const acronym: Reason = {
  id: 'acronym',
  because: {
    en: 'The article introduces the acronym in brackets next to the long form.',
    de: 'Der Artikel führt das Kürzel in Klammern neben dem vollen Namen ein.',
  },
  weight: 8,
  examples: [
    ['[[Middle East Eye|organization]] ([[MEE|organization]])'],
    ['[[MEE|organization]] ([[Middle East Eye|organization]]). [[MEE|organization]].'],
    ['[[Middle East Eye|organization]] – [[Middle East Eye|organization]] ([[MEE|organization]])'],
  ],
  notIn: [
    ['[[Middle East Eye|organization]] ([[Doha|place]])'],
    ['[[Middle East Eye|organization]] ([[MEE|organization]])', '[[MEE|organization]]'],
  ],
  near: ({ kind, partner, rowId }, scene) =>
    partner === undefined || rowId !== undefined ? undefined : actorByForm(scene, kind, partner),
};

/** Without brackets letters are a guess, hence three of them at least, and no second name that fits. */
export const initials: Reason = {
  id: 'initials',
  because: {
    en: 'The letters of the acronym are the initials of one name in the article, and of no other.',
    de: 'Die Buchstaben des Kürzels sind die Anfangsbuchstaben eines Namens im Artikel, und keines anderen.',
  },
  weight: 5,
  examples: [
    ['[[Middle East Eye|organization]] – [[MEE|organization]]'],
    ['[[MEE|organization]] – [[Middle East Eye|organization]]'],
  ],
  notIn: [
    ['[[Middle East Eye|organization]] – [[MEI|organization]]'],
    ['[[Middle East Eye|organization]] – [[Mein Essener Express|organization]] – [[MEE|organization]]'],
    ['[[Middle East Eye|organization]]', '[[MEE|organization]]'],
  ],
  near: ({ kind, mention, rowId, key }, { locals }) => {
    if (rowId !== undefined || kind === 'person' || !isAcronym(mention.name)) return undefined;
    if (mention.name.length < SHORTEST_INITIALS) return undefined;
    const [only, ...others] = locals.filter(
      (local) => local.kind === kind && local.appearances.some(({ slug }) => initialsOf(slug) === key),
    );
    return others.length === 0 ? only : undefined;
  },
};

const SHORTEST_INITIALS = 3;

const initialsOf = (slug: string): string =>
  slug
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

/** For articles that print an acronym and explain it nowhere. */
export const acronymOwner: Reason = {
  id: 'acronym-owner',
  because: {
    en: 'In at least five articles the acronym is introduced for this name, and hardly ever for another.',
    de: 'In mindestens fünf Artikeln ist das Kürzel für diesen Namen eingeführt, und fast nie für einen anderen.',
  },
  weight: 3,
  examples: [
    [
      '[[Middle East Eye|organization]] ([[MEE|organization]])',
      '[[Middle East Eye|organization]] ([[MEE|organization]])',
      '[[Middle East Eye|organization]] ([[MEE|organization]])',
      '[[Middle East Eye|organization]] ([[MEE|organization]])',
      '[[Middle East Eye|organization]] ([[MEE|organization]])',
      '[[MEE|organization]]',
    ],
    [
      '[[Bund der Winzer|organization]] ([[BDW|organization]])',
      '[[Bund der Winzer|organization]] ([[BDW|organization]])',
      '[[Bund der Winzer|organization]] ([[BDW|organization]])',
      '[[Bund der Winzer|organization]] ([[BDW|organization]])',
      '[[Bund der Winzer|organization]] ([[BDW|organization]])',
      '[[BDW|organization]] – [[BDW|organization]]',
    ],
  ],
  notIn: [['[[Middle East Eye|organization]] ([[MEE|organization]])', '[[MEE|organization]]']],
  far: (local, known) => {
    const [appearance] = local.appearances;
    if (appearance === undefined || local.kind === 'person' || !isAcronym(appearance.mention.name))
      return undefined;
    return ownerOf(known, local.kind, appearance.key);
  },
};
