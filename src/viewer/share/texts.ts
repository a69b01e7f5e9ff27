/** Texts of what is shared of the page: its title, its address, its views and notes; in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { n, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const en = {
  around: (names: string) => `Network around ${names}`,
  andMore: (names: string, more: number) => `${names} and ${n(more)} more`,
  onlyKinds: (kinds: string) => `only ${kinds}`,
  atLeast: (sentences: number) => `${n(sentences)} shared sentences or more`,
  find: (text: string) => `“${text}”`,
  copy: 'Copy link',
  copied: 'The link is copied. Whoever opens it sees what you see.',
  copyFrame: 'Copy code to embed',
  copiedFrame: 'The code is copied. Put it into the HTML of another page.',
  copyByHand: 'The browser does not let the page copy. Copy it from here:',
};

const de: typeof en = {
  around: (names) => `Netz um ${names}`,
  andMore: (names, more) => `${names} und ${z(more)} weitere`,
  onlyKinds: (kinds) => `nur ${kinds}`,
  atLeast: (sentences) => `ab ${z(sentences)} gemeinsamen Sätzen`,
  find: (text) => `„${text}“`,
  copy: 'Link kopieren',
  copied: 'Der Link ist kopiert. Wer ihn öffnet, sieht dieselbe Ansicht.',
  copyFrame: 'Code zum Einbetten kopieren',
  copiedFrame: 'Der Code ist kopiert. Er gehört in das HTML einer anderen Seite.',
  copyByHand: 'Der Browser lässt die Seite nicht kopieren. Hier steht es zum Kopieren:',
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with what is shared. */
export const shareTexts = computed(() => TEXTS[language.value]);
