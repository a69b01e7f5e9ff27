/** Texts of the reading view, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { n, s, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const en = {
  article: 'Article',
  backTo: 'Back',
  cast: 'Who is named',
  inPicture: (shown: number, all: number) =>
    `${n(shown)} of ${n(all)} actor${s(all)} stand${all === 1 ? 's' : ''} out in the picture`,
  nobody: 'This article names no actor of the graph.',
  text: 'Text with its names marked',
  textHint: 'A click on a name tells why it was recognised, and who it is.',
  mark: (text: string, actor: string) => (text === actor ? text : `${text}, stands for ${actor}`),
  open: 'Open this actor',
  partly: 'Only the sentences that name several actors are published.',
};

const de: typeof en = {
  article: 'Artikel',
  backTo: 'Zurück',
  cast: 'Wer genannt wird',
  inPicture: (shown, all) =>
    `${z(shown)} von ${z(all)} Akteur${all === 1 ? '' : 'en'} ${shown === 1 ? 'ist' : 'sind'} im Bild hervorgehoben`,
  nobody: 'Dieser Artikel nennt keinen Akteur des Netzes.',
  text: 'Text mit markierten Namen',
  textHint: 'Ein Klick auf einen Namen sagt, warum er erkannt wurde und wer es ist.',
  mark: (text, actor) => (text === actor ? text : `${text}, steht für ${actor}`),
  open: 'Diesen Akteur öffnen',
  partly: 'Veröffentlicht sind nur die Sätze, die mehrere Akteure nennen.',
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with the article. */
export const readingTexts = computed(() => TEXTS[language.value]);
