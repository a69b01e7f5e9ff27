/** Texts of the export menu; names of formats stand with the formats themselves. */
import { computed } from '@preact/signals';
import { language } from '../preferences.ts';

const en = {
  exportWhat: 'What is saved',
  exportWhole: 'The whole graph',
  exportVisible: 'What is visible',
  exportSelected: (count: number) => `The ${count} selected`,
  exportAround: (name: string) => `${name} and neighbours`,
  exportExcel: 'CSV for Excel (semicolons)',
  exportPicture: 'Picture as shown (PNG)',
  exportBusy: 'Writing…',
  exportFailed: 'The file could not be written.',
  exportGroups: { network: 'Network', table: 'Tables', database: 'Databases', picture: 'Pictures' },
};

const de: typeof en = {
  exportWhat: 'Was gespeichert wird',
  exportWhole: 'Das ganze Netz',
  exportVisible: 'Was zu sehen ist',
  exportSelected: (count) => `Die ${count} ausgewählten`,
  exportAround: (name) => `${name} und Nachbarn`,
  exportExcel: 'CSV für Excel (Semikolons)',
  exportPicture: 'Bild wie gezeigt (PNG)',
  exportBusy: 'Wird geschrieben …',
  exportFailed: 'Die Datei konnte nicht geschrieben werden.',
  exportGroups: { network: 'Netz', table: 'Tabellen', database: 'Datenbanken', picture: 'Bilder' },
};

/** In all languages of the page; the next is what is shown. */
export const exports = { en, de };

/** In the language that is chosen; loaded with the menu. */
export const exportTexts = computed(() => exports[language.value]);
