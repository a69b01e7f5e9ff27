/** Texts around the reasons, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { n, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const by: Readonly<Record<string, string>> = {
  gazetteer: 'list',
  rule: 'rule',
  memory: 'elsewhere in the article',
  feature: 'feature',
  link: 'link',
  correction: 'correction',
};

const en = {
  speaksFor: 'Speaks for it',
  speaksAgainst: 'Speaks against it',
  more: (count: number) => `Show ${n(count)} more`,
  second: (kind: string, margin: number) =>
    `Second best: ${kind}, ${n(margin)} point${margin === 1 ? '' : 's'} less.`,
  sure: (percent: number) => `Of names with such a lead, ${n(percent)} in 100 are right.`,
  noName: 'no name',
  standsFor: (label: string) => `stands for ${label}`,
  details: 'Details',
  row: (label: string, list: string) => `${label}, in the list “${list}”`,
  rowNames: 'Shown as',
  foundBy: 'Found by',
  about: 'About it',
  flags: 'Marks',
  list: 'List',
  licence: 'Licence',
  origin: 'Origin',
  retrieved: 'As of',
  noRow: 'The lists of this program have no such row any more.',
  pattern: 'Pattern',
  orPattern: 'Or',
  before: 'Before it',
  behind: 'Behind it',
  person: 'Behind the person',
  role: 'Role',
  notAfter: 'Not after',
  notBefore: 'Not before',
  notWith: 'Not with',
  example: 'Fires in',
  counterExample: 'Silent in',
  points: 'points',
  scale: 'Points are logarithms of odds, times ten: 7 points more double the odds.',
  by,
};

const de: typeof en = {
  speaksFor: 'Dafür spricht',
  speaksAgainst: 'Dagegen spricht',
  more: (count) => `${z(count)} weitere zeigen`,
  second: (kind, margin) =>
    `Am zweitbesten passt: ${kind}, ${z(margin)} Punkt${margin === 1 ? '' : 'e'} weniger.`,
  sure: (percent) => `Von Namen mit solchem Vorsprung sind ${z(percent)} von 100 richtig.`,
  noName: 'kein Name',
  standsFor: (label) => `steht für ${label}`,
  details: 'Einzelheiten',
  row: (label, list) => `${label}, in der Liste „${list}“`,
  rowNames: 'Gezeigt als',
  foundBy: 'Gefunden an',
  about: 'Dazu',
  flags: 'Kennzeichen',
  list: 'Liste',
  licence: 'Lizenz',
  origin: 'Herkunft',
  retrieved: 'Stand',
  noRow: 'Die Listen dieses Programms haben diese Zeile nicht mehr.',
  pattern: 'Muster',
  orPattern: 'Oder',
  before: 'Davor',
  behind: 'Dahinter',
  person: 'Hinter der Person',
  role: 'Rolle',
  notAfter: 'Nicht nach',
  notBefore: 'Nicht vor',
  notWith: 'Nicht mit',
  example: 'Greift in',
  counterExample: 'Schweigt in',
  points: 'Punkte',
  scale: 'Punkte sind Logarithmen von Chancen, mal zehn: 7 Punkte mehr verdoppeln die Chance.',
  by: {
    gazetteer: 'Liste',
    rule: 'Regel',
    memory: 'andere Stelle im Artikel',
    feature: 'Merkmal',
    link: 'Verknüpfung',
    correction: 'Korrektur',
  },
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with the answers. */
export const whyTexts = computed(() => TEXTS[language.value]);
