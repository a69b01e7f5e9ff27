/** Writes a PDF with some lines of text, as simple as one can be (ISO 32000-1). */

const escaped = (text: string): string => text.replace(/[\\()]/g, '\\$&').replace(/[^ -~]/g, '?');

/** So many letters of ten points fit between the margins. */
const LETTERS_IN_LINE = 85;

/** Words set into lines. */
function* linesOf(text: string): Iterable<string> {
  let line = '';
  for (const word of text.split(/\s+/)) {
    if (line !== '' && line.length + word.length >= LETTERS_IN_LINE) {
      yield line;
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
  }
  yield line;
}

/** A PDF with a page for each text. */
export function writePdf(texts: readonly string[]): Uint8Array {
  const pages = texts.map((_, i) => 4 + i * 2);
  const contents = texts.map((text) => {
    const shown = [...linesOf(text)].map((line) => `(${escaped(line)}) Tj T*`).join('\n');
    return `BT /F1 10 Tf 12 TL 50 780 Td\n${shown}\nET`;
  });
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((number) => `${number} 0 R`).join(' ')}] >>`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    ...contents.flatMap((content, i) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents ${5 + i * 2} 0 R >>`,
      `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    ]),
  ];
  let file = '%PDF-1.4\n';
  const offsets = objects.map((object, i) => {
    const at = file.length;
    file += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, '0');
  });
  const table = offsets.map((offset) => `${offset} 00000 n \n`).join('');
  const size = objects.length + 1;
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`;
  return new TextEncoder().encode(file);
}
