/** Texts of the tables. */
import { computed } from '@preact/signals';
import { n, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const en = {
  end: 'Actor',
  actorTable: 'Actors shown',
  linkTable: 'Links shown',
  mark: 'Select',
  markOne: (name: string) => `Select ${name}`,
  page: (page: number, pages: number) => `Page ${n(page)} of ${n(pages)}`,
  previous: 'Previous',
  next: 'Next',
};

const de: typeof en = {
  end: 'Akteur',
  actorTable: 'Gezeigte Akteure',
  linkTable: 'Gezeigte Verbindungen',
  mark: 'Auswählen',
  markOne: (name) => `${name} auswählen`,
  page: (page, pages) => `Seite ${z(page)} von ${z(pages)}`,
  previous: 'Vorige',
  next: 'Nächste',
};

/** In all languages of the page; the next is what is shown. */
export const tables = { en, de };

/** In the language that is chosen; loaded with the tables. */
export const tableTexts = computed(() => tables[language.value]);
