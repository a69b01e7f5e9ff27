/** Texts of how the picture looks, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { language } from '../preferences.ts';

const en = {
  title: 'Look',
  parts: {
    size: 'Size of marks',
    colour: 'Colour of marks',
    width: 'Width of lines',
    line: 'Colour of lines',
  },
  usual: {
    size: 'Standing',
    colour: 'Kind',
    width: 'Tie',
    line: 'Area',
  },
  usualHint: {
    size: 'Articles, and articles with others that are no chance; less for those who only report.',
    colour: 'Person, organization, place.',
    width: 'How much more often two are together than by chance.',
    line: 'The colour of the area, grey between areas.',
  },
  by: (part: string, what: string) => `${part}: ${what}`,
  range: (from: string, to: string) => `${from} to ${to}`,
  larger: (from: string, to: string) => `the larger, the more: ${from} to ${to}`,
  wider: (from: string, to: string) => `the wider, the more: ${from} to ${to}`,
  unknown: 'not known',
  others: 'other groups',
  ofAll: 'Measured over all articles, not only the chosen ones.',
};

const de: typeof en = {
  title: 'Aussehen',
  parts: {
    size: 'Größe der Marken',
    colour: 'Farbe der Marken',
    width: 'Breite der Linien',
    line: 'Farbe der Linien',
  },
  usual: { size: 'Rang', colour: 'Art', width: 'Bindung', line: 'Fläche' },
  usualHint: {
    size: 'Artikel, und Artikel mit anderen, die kein Zufall sind; weniger für die, die nur berichten.',
    colour: 'Person, Organisation, Ort.',
    width: 'Wie viel öfter zwei zusammen sind als durch Zufall.',
    line: 'Die Farbe der Fläche, grau zwischen Flächen.',
  },
  by: (part, what) => `${part}: ${what}`,
  range: (from, to) => `${from} bis ${to}`,
  larger: (from, to) => `je größer, desto mehr: ${from} bis ${to}`,
  wider: (from, to) => `je breiter, desto mehr: ${from} bis ${to}`,
  unknown: 'nicht bekannt',
  others: 'andere Gruppen',
  ofAll: 'Gemessen über alle Artikel, nicht nur die gewählten.',
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with the choice of the look. */
export const lookTexts = computed(() => TEXTS[language.value]);
