/** The formats that have to be unpacked. What unpacks one is a file beside this. */
import type { PackedFormat } from '../format.ts';

export const gzip: PackedFormat = {
  id: 'gz',
  title: 'gzip of a file of any other format',
  extensions: ['.gz'],
  load: async () => (await import('./gzip.ts')).unpacker,
};

export const zip: PackedFormat = {
  id: 'zip',
  title: 'Archive of files of any format',
  extensions: ['.zip'],
  load: async () => (await import('./zip.ts')).unpacker,
};

export const docx: PackedFormat = {
  id: 'docx',
  title: 'Document of Word',
  extensions: ['.docx', '.docm'],
  load: async () => (await import('./docx.ts')).unpacker,
};

export const odt: PackedFormat = {
  id: 'odt',
  title: 'Text document of LibreOffice',
  extensions: ['.odt'],
  load: async () => (await import('./odt.ts')).unpacker,
};

export const eml: PackedFormat = {
  id: 'eml',
  title: 'Message of mail',
  extensions: ['.eml'],
  load: async () => (await import('./eml.ts')).unpacker,
};

export const mbox: PackedFormat = {
  id: 'mbox',
  title: 'Folder of mail',
  extensions: ['.mbox', '.mbx'],
  load: async () => (await import('./mbox.ts')).unpacker,
};

export const mhtml: PackedFormat = {
  id: 'mhtml',
  title: 'Saved web page',
  extensions: ['.mhtml', '.mht'],
  load: async () => (await import('./mhtml.ts')).unpacker,
};

export const pdf: PackedFormat = {
  id: 'pdf',
  title: 'PDF with text',
  extensions: ['.pdf'],
  load: async () => (await import('./pdf.ts')).unpacker,
};

export const xlsx: PackedFormat = {
  id: 'xlsx',
  title: 'Workbook of Excel',
  extensions: ['.xlsx', '.xlsm'],
  load: async () => (await import('./xlsx.ts')).unpacker,
};
