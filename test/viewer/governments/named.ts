/** A graph in which Moscow and Russia act as a government, and the Kremlin is named, as the page opens it. */
import { buildGraph, count } from '../../../src/connect/index.ts';
import { versionOf } from '../../../src/graph/version.ts';
import { measure } from '../../../src/measure/index.ts';
import type { EntityId, Facet, Found, Kind, Linked, RowId } from '../../../src/model.ts';
import { type Opened, openOccurrences, writeOccurrences } from '../../../src/occurrences/index.ts';
import { networkText } from '../../../src/write/formats/json.ts';
import { corpus } from '../../connect/corpus.ts';
import { collected } from '../../occurrences/collected.ts';

/** Who the letters are. */
const CAST: Readonly<Record<string, readonly [row: RowId, label: string, kind: Kind]>> = {
  m: ['capitals-and-exonyms/moskau', 'Moskau', 'place'],
  r: ['countries/russland', 'Russland', 'place'],
  k: ['orgs-government/kreml', 'Kreml', 'organization'],
  g: ['orgs-government/russische-regierung', 'Russische Regierung', 'organization'],
  b: ['countries/bolivien', 'Bolivien', 'place'],
  l: ['people/l', 'Lena Lau', 'person'],
};

const idOf = (letter: string): EntityId => `e:${CAST[letter]?.[0]}`;

/** The file of articles of letters (`{ a1: ['mr', 'k'] }`); capital letters stand for a government. */
export function named(
  articles: Readonly<Record<string, readonly string[]>>,
): Opened & { readonly json: string } {
  const sentences = Object.values(articles);
  const lower = Object.entries(articles).map(
    ([id, texts]) => [id, texts.map((one) => one.toLowerCase())] as const,
  );
  const { founds, linked } = corpus(Object.fromEntries(lower));
  const facets = sentences.map(
    (texts) =>
      new Map(
        [...texts.join('')].flatMap((letter, i): [number, Facet][] =>
          /[A-Z]/.test(letter) ? [[i, 'government']] : [],
        ),
      ),
  );
  const told: Linked = {
    entities: linked.entities.flatMap((entity) => {
      const [row, label, kind] = CAST[entity.label] ?? [];
      return row && label && kind
        ? [{ ...entity, id: idOf(entity.label), label, kind, row, names: [[label, 1] as const] }]
        : [];
    }),
    actors: founds.map(({ mentions }) => mentions.map(({ name }) => idOf(name))),
    facets,
  };
  const kinds: Found[] = founds.map((found) => ({
    ...found,
    mentions: found.mentions.map((one) => ({ ...one, kind: CAST[one.name]?.[2] ?? 'person' })),
  }));
  const { occurrences } = collected(
    kinds,
    told,
    Object.keys(articles).map((id, i) => ({ id, file: `articles/${i}.json` })),
  );
  const graph = buildGraph(told.entities, count(occurrences));
  measure(graph);
  const json = [...networkText(graph)].join('');
  const opened = openOccurrences(writeOccurrences(graph, occurrences, versionOf(json)));
  if ('code' in opened) throw new Error(opened.message);
  return { ...opened, json };
}
