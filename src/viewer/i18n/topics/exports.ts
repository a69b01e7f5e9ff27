/** Texts of the export menu. */

const en = {
  exports: 'Export',
  exportWhole: 'Whole graph',
  exportVisible: 'Visible part only',
  exportJson: 'Graph (JSON)',
  exportActors: 'Actors (CSV)',
  exportLinks: 'Links (CSV)',
  exportPicture: 'Picture (PNG)',
};

const de: typeof en = {
  exports: 'Export',
  exportWhole: 'Ganzes Netz',
  exportVisible: 'Nur das Sichtbare',
  exportJson: 'Graph (JSON)',
  exportActors: 'Akteure (CSV)',
  exportLinks: 'Verbindungen (CSV)',
  exportPicture: 'Bild (PNG)',
};

export const exports = { en, de };
