/** What formats are given in tests, and what they make of it. */
import { object, text } from '../../src/base/fields.ts';
import { parseArticle } from '../../src/graph/article-file.ts';
import type { AnyGraph } from '../../src/graph/graph.ts';
import type { GraphFormat } from '../../src/write/format.ts';
import { type Articles, type Material, textIn } from '../../src/write/material.ts';

/** Each article names all actors of the graph, in a sentence each: that of its label. */
export const articlesOf = (whole: AnyGraph): Articles =>
  async function* (graph) {
    const heads = Object.entries(object(graph.getAttribute('articles')));
    for (const [id, head] of heads.sort(([a], [b]) => (a < b ? -1 : 1)))
      yield { id, head: object(head), ...article(whole) };
  };

function article(graph: AnyGraph) {
  let body = '';
  const sentences: [number, number][] = [];
  const mentions = [...graph.nodes()].sort().flatMap((entity, i) => {
    const label = text(graph.getNodeAttribute(entity, 'label')) || '?';
    const start = body.length;
    body += `${label} – `;
    sentences.push([start, body.length]);
    return { start, end: start + label.length, kind: 'person', form: 'name', entity, sentence: i };
  });
  return parseArticle({ text: body, language: 'de', sentences, mentions });
}

export function materialOf(graph: AnyGraph, more: Partial<Material> = {}): Material {
  const origin = { program: 'dramatis 1.2.3', hash: 'sha256:abc', part: '' };
  return { graph, origin, articles: articlesOf(graph), ...more };
}

/** The text of a file that holds the graph. */
export const written = (format: GraphFormat, graph: AnyGraph, more?: Partial<Material>): Promise<string> =>
  textIn(format.write(materialOf(graph, more)));

/** The bytes of a file that holds the graph. */
export async function bytesOf(format: GraphFormat, material: Material): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const piece of format.write(material))
    pieces.push(typeof piece === 'string' ? Buffer.from(piece) : piece);
  return new Uint8Array(Buffer.concat(pieces));
}
