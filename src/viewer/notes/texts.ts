/** Texts of notes and saved views, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { n, s, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const en = {
  notes: 'Notes',
  write: 'A new note',
  edit: 'Edit note',
  keep: 'Keep note',
  change: 'Edit',
  cancel: 'Cancel',
  remove: 'Remove',
  removeNote: (note: string) => `Remove the note “${note}”`,
  changeNote: (note: string) => `Edit the note “${note}”`,
  failed: 'The note was not kept',
  unreadable: 'Something in notes.yaml cannot be read',
  served: 'They stand in notes.yaml beside your articles.',
  kept: 'This browser keeps them.',
  download: 'Save notes.yaml',
  takeIn: 'Read a notes.yaml …',
  takenIn: (count: number) => `${n(count)} new entr${count === 1 ? 'y' : 'ies'}`,
  views: 'Saved views',
  noViews: 'No view is saved yet.',
  viewName: 'Name of this view',
  saveView: 'Save view',
  removeView: (name: string) => `Remove the view “${name}”`,
  all: (count: number) => `${n(count)} note${s(count)}`,
  gone: 'not in this network',
};

const de: typeof en = {
  notes: 'Notizen',
  write: 'Eine neue Notiz',
  edit: 'Notiz ändern',
  keep: 'Notiz merken',
  change: 'Ändern',
  cancel: 'Abbrechen',
  remove: 'Entfernen',
  removeNote: (note) => `Die Notiz „${note}“ entfernen`,
  changeNote: (note) => `Die Notiz „${note}“ ändern`,
  failed: 'Die Notiz wurde nicht gemerkt',
  unreadable: 'Etwas in notes.yaml ist nicht lesbar',
  served: 'Sie stehen in notes.yaml neben den Artikeln.',
  kept: 'Dieser Browser merkt sie sich.',
  download: 'notes.yaml speichern',
  takeIn: 'Eine notes.yaml einlesen …',
  takenIn: (count) => `${z(count)} ${count === 1 ? 'neuer Eintrag' : 'neue Einträge'}`,
  views: 'Gemerkte Ansichten',
  noViews: 'Noch ist keine Ansicht gemerkt.',
  viewName: 'Name dieser Ansicht',
  saveView: 'Ansicht merken',
  removeView: (name) => `Die Ansicht „${name}“ entfernen`,
  all: (count) => `${z(count)} ${count === 1 ? 'Notiz' : 'Notizen'}`,
  gone: 'nicht in diesem Netz',
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with the notes. */
export const notesTexts = computed(() => TEXTS[language.value]);
