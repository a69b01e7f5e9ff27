/** Texts of the export menu. */

const en = {
  exports: 'Export',
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
  exports: 'Export',
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

/** Names of formats stand with the formats themselves. */
export const exports = { en, de };
