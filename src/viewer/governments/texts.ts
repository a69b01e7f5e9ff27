/** Texts of the switch for governments, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { language } from '../preferences.ts';

const en = {
  title: 'Governments apart',
  hint: 'Where “Washington” or “Iran” means the government, count it as an actor of its own, together with its seat. Otherwise it counts with the place.',
  label: (country: string) => `${country} (government)`,
  description: 'counted where names of its country, capital or seat mean the government',
};

const de: typeof en = {
  title: 'Regierungen für sich',
  hint: 'Wo „Washington“ oder „Iran“ die Regierung meint, zählt sie als eigener Akteur, zusammen mit ihrem Sitz. Sonst zählt sie beim Ort mit.',
  label: (country) => `${country} (Regierung)`,
  description: 'gezählt, wo Namen von Land, Hauptstadt oder Sitz die Regierung meinen',
};

const WORDS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };
/** In the language that is chosen; loaded with the switch. */
export const governmentTexts = computed(() => WORDS[language.value]);
