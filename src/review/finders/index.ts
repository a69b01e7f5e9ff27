/** All sorts of suggestions. */
import type { Finder } from '../finder.ts';
import { acronym } from './acronym.ts';
import { adjective } from './adjective.ts';
import { commonNoun } from './common-noun.ts';
import { headlines } from './headlines.ts';
import { inflection } from './inflection.ts';
import { lowerCase } from './lower-case.ts';
import { otherKind } from './other-kind.ts';
import { runTogether } from './run-together.ts';
import { severalNames } from './several-names.ts';
import { shortForm } from './short-form.ts';
import { surname } from './surname.ts';
import { transliteration } from './transliteration.ts';
import { typo } from './typo.ts';
import { unsure } from './unsure.ts';

/** Where two doubt the same, the stronger doubt stays; between equal ones the earlier. */
export const FINDERS: readonly Finder[] = [
  runTogether,
  typo,
  inflection,
  transliteration,
  acronym,
  shortForm,
  surname,
  otherKind,
  severalNames,
  lowerCase,
  adjective,
  commonNoun,
  headlines,
  unsure,
];
