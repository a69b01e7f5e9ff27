/** Texts of the search in articles, in both languages of the page. */
import { computed } from '@preact/signals';
import type { ReaderLanguage } from '../../model.ts';
import { n, s, z } from '../i18n/numbers.ts';
import { language } from '../preferences.ts';

const en = {
  title: 'Search the texts',
  offer: (query: string) => `Search the texts for “${query}”`,
  articles: (count: number) => `${n(count)} article${s(count)}`,
  label: 'Words, or phrases in quotes',
  loading: (ready: number, of: number) => `${n(ready)} of ${n(of)} texts are here …`,
  found: (count: number) => `${n(count)} article${s(count)} found`,
  most: (count: number) => `The first ${n(count)} are shown: another word finds less.`,
  lost: (count: number) => `${n(count)} text${s(count)} could not be loaded.`,
  places: (count: number) => `${n(count)} sentence${s(count)}`,
};

const de: typeof en = {
  title: 'In den Texten suchen',
  offer: (query) => `In den Texten nach „${query}“ suchen`,
  articles: (count) => `${z(count)} Artikel`,
  label: 'Wörter, oder Wortfolgen in Anführungszeichen',
  loading: (ready, of) => `${z(ready)} von ${z(of)} Texten sind da …`,
  found: (count) => `${z(count)} Artikel gefunden`,
  most: (count) => `Die ersten ${z(count)} werden gezeigt: Ein Wort mehr findet weniger.`,
  lost: (count) => `${z(count)} ${count === 1 ? 'Text konnte' : 'Texte konnten'} nicht geladen werden.`,
  places: (count) => `${z(count)} ${count === 1 ? 'Satz' : 'Sätze'}`,
};

const TEXTS: Readonly<Record<ReaderLanguage, typeof en>> = { en, de };

/** In the language that is chosen; loaded with the search. */
export const searchTexts = computed(() => TEXTS[language.value]);
