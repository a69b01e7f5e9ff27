/** The formats that have to be unpacked. What unpacks one is a file beside this. */
import type { PackedFormat } from '../format.ts';

/** One file of any other format, told by the ending before `.gz`. */
export const gzip: PackedFormat = {
  id: 'gz',
  title: 'gzip of a file of any other format',
  extensions: ['.gz'],
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  load: async () => (await import('./gzip.ts')).unpacker,
};

/** Each file in it is read by its own ending, under its path in the archive: `a.zip/b`. */
export const zip: PackedFormat = {
  id: 'zip',
  title: 'Archive of files of any format',
  extensions: ['.zip'],
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  load: async () => (await import('./zip.ts')).unpacker,
};

/** Office Open XML, Word 2007 and later; `.docm` with macros, which nobody runs. */
export const docx: PackedFormat = {
  id: 'docx',
  title: 'Document of Word',
  extensions: ['.docx', '.docm'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
  load: async () => (await import('./docx.ts')).unpacker,
};

/** OpenDocument text, as LibreOffice writes it. */
export const odt: PackedFormat = {
  id: 'odt',
  title: 'Text document of LibreOffice',
  extensions: ['.odt'],
  mediaTypes: ['application/vnd.oasis.opendocument.text'],
  load: async () => (await import('./odt.ts')).unpacker,
};

/** One message as MIME (RFC 5322). */
export const eml: PackedFormat = {
  id: 'eml',
  title: 'Message of mail',
  extensions: ['.eml'],
  mediaTypes: ['message/rfc822'],
  load: async () => (await import('./eml.ts')).unpacker,
};

/** Messages one behind the other (RFC 4155), each an article. */
export const mbox: PackedFormat = {
  id: 'mbox',
  title: 'Folder of mail',
  extensions: ['.mbox', '.mbx'],
  mediaTypes: ['application/mbox'],
  load: async () => (await import('./mbox.ts')).unpacker,
};

/** A page that a browser has saved as one file (RFC 2557). */
export const mhtml: PackedFormat = {
  id: 'mhtml',
  title: 'Saved web page',
  extensions: ['.mhtml', '.mht'],
  mediaTypes: ['multipart/related'],
  load: async () => (await import('./mhtml.ts')).unpacker,
};

/** The text that is in it: pages that are pictures have none, and are told. */
export const pdf: PackedFormat = {
  id: 'pdf',
  title: 'PDF with text',
  extensions: ['.pdf'],
  mediaTypes: ['application/pdf'],
  load: async () => (await import('./pdf.ts')).unpacker,
};

/** Office Open XML, Excel 2007 and later; all sheets with rows, each as a table. */
export const xlsx: PackedFormat = {
  id: 'xlsx',
  title: 'Workbook of Excel',
  extensions: ['.xlsx', '.xlsm'],
  mediaTypes: ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'],
  load: async () => (await import('./xlsx.ts')).unpacker,
};
