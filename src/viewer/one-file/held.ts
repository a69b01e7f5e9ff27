/** The files that a page in one file holds itself, in parts that are opened when something in them is asked for. */
import { list, number, text } from '../../base/fields.ts';
import type { Source } from '../model/files.ts';

/** So many opened parts are kept. */
const KEPT = 8;

interface Place {
  readonly part: Element;
  readonly start: number;
  readonly end: number;
}

/** Answers from the elements `script[data-files]` of a document, in which `dramatis publish --html` has put the files below `graph/`. */
export function heldFiles(document: ParentNode): Source {
  const places = placesIn(document);
  const opened = new Map<Element, Promise<Uint8Array>>();
  const open = (part: Element) => {
    const bytes = opened.get(part) ?? unpacked(part.textContent);
    opened.delete(part);
    opened.set(part, bytes);
    for (const oldest of [...opened.keys()].slice(0, -KEPT)) opened.delete(oldest);
    return bytes;
  };
  return async (path) => {
    const place = places.get(path.replace(/\?.*$/, ''));
    if (place === undefined) return new Response('', { status: 404, statusText: 'not in this file' });
    const bytes = await open(place.part);
    return new Response(bytes.slice(place.start, place.end));
  };
}

function placesIn(document: ParentNode): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const part of document.querySelectorAll('script[data-files]')) {
    let start = 0;
    for (const entry of list(JSON.parse(part.getAttribute('data-files') ?? '[]'))) {
      const [path, length] = list(entry);
      const end = start + number(length, 0);
      places.set(`graph/${text(path)}`, { part, start, end });
      start = end;
    }
  }
  return places;
}

/** The bytes behind base64 of gzip. Rejects what is damaged. */
async function unpacked(content: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(content), (sign) => sign.charCodeAt(0));
  const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
