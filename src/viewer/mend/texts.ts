/** Texts of what a reader can decide about an actor, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { language } from '../preferences.ts';

const en = {
  mend: 'Mend …',
  mendMerge: 'Is the same as',
  mendSplit: 'Another actor is named',
  mendRename: 'Show under another name',
  mendRetype: 'Is of another kind',
  mendAdd: 'Is also named, and was not found',
  mendIgnore: 'This is no actor',
  mendWrong: 'This is wrong',
  mendWrongHere: 'Wrong here',
  mendKeep: 'Keep',
  mendUndo: 'Take back',
  mendAllOne: 'All these are one',
  mendAllIgnore: 'None of these is an actor',
  mendMade: 'Your corrections',
  mendServed: 'They stand in corrections.yaml beside your articles; every build obeys it.',
  mendKept: 'This browser keeps them. Put the file beside the articles, and every build obeys it.',
  mendDownload: 'Save corrections.yaml',
  mendFailed: 'The correction was not kept',
  mendDone: (what: string) => `Kept: ${what}`,
};

const de: typeof en = {
  mend: 'Berichtigen …',
  mendMerge: 'Ist derselbe Akteur wie',
  mendSplit: 'Ein anderer Akteur heißt',
  mendRename: 'Unter anderem Namen zeigen',
  mendRetype: 'Ist von anderer Art',
  mendAdd: 'Heißt auch, und wurde nicht gefunden',
  mendIgnore: 'Das ist kein Akteur',
  mendWrong: 'Das ist falsch',
  mendWrongHere: 'Hier falsch',
  mendKeep: 'Merken',
  mendUndo: 'Zurücknehmen',
  mendAllOne: 'Diese sind alle derselbe Akteur',
  mendAllIgnore: 'Keiner davon ist ein Akteur',
  mendMade: 'Ihre Berichtigungen',
  mendServed: 'Sie stehen in corrections.yaml neben Ihren Artikeln; jeder Lauf hält sich daran.',
  mendKept:
    'Dieser Browser merkt sie sich. Legen Sie die Datei neben die Artikel, und jeder Lauf hält sich daran.',
  mendDownload: 'corrections.yaml speichern',
  mendFailed: 'Die Berichtigung wurde nicht gemerkt',
  mendDone: (what) => `Gemerkt: ${what}`,
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with what corrects. */
export const mendTexts = computed(() => TEXTS[language.value]);
