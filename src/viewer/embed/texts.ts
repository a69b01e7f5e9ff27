/** Texts of the small frame, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { language } from '../preferences.ts';

const en = {
  open: 'Open the network',
  openHere: (name: string) => `Evidence for ${name}`,
  notFramed: 'This network was not published to be shown in other pages.',
  zoomHint: 'Ctrl and wheel zooms',
};

const de: typeof en = {
  open: 'Das Netz öffnen',
  openHere: (name) => `Belege zu ${name}`,
  notFramed: 'Dieses Netz wurde nicht dafür veröffentlicht, in anderen Seiten gezeigt zu werden.',
  zoomHint: 'Strg und Mausrad vergrößert',
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen, of the frame and not of the page around it. */
export const embedTexts = computed(() => TEXTS[language.value]);
