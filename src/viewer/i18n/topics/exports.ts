/** Texts of the export menu. */

const en = {
  exports: 'Export',
  exportWhole: 'Whole graph',
  exportVisible: 'Visible part only',
  exportPicture: 'Picture (PNG)',
};

const de: typeof en = {
  exports: 'Export',
  exportWhole: 'Ganzes Netz',
  exportVisible: 'Nur das Sichtbare',
  exportPicture: 'Bild (PNG)',
};

export const exports = { en, de };
