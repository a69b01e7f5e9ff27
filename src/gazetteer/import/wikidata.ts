/** Wikidata: an entity a line, as the JSON dumps have it (https://doc.wikimedia.org/Wikibase/master/php/docs_topics_json.html). */
import { list, object, text } from '../../base/fields.ts';
import type { Kind } from '../../model.ts';
import type { Imported, ImportFormat, Wishes } from './format.ts';
import { nameFrom } from './naming.ts';
import { jsonOf, lineByLine } from './streams.ts';

/** Which classes of `P31` (instance of) make which kind; what has coordinates is a place besides. */
const CLASSES: ReadonlyMap<string, Kind> = new Map([
  ['Q5', 'person'],
  ['Q43229', 'organization'],
  ['Q7278', 'organization'],
  ['Q6256', 'place'],
  ['Q3624078', 'place'],
  ['Q515', 'place'],
]);

type Fields = ReturnType<typeof object>;

const dataOf = (statement: unknown): Fields => object(object(object(statement).mainsnak).datavalue);

const classOf = (statement: unknown): string => {
  const { id, 'numeric-id': number } = object(dataOf(statement).value);
  return typeof number === 'number' ? `Q${number}` : text(id);
};

function kindOf(claims: Fields, otherwise: Kind | undefined): Kind | undefined {
  const classes = list(claims.P31).map(classOf);
  const known = classes.map((one) => CLASSES.get(one)).find((kind) => kind !== undefined);
  if (known !== undefined) return known;
  const hasCoordinates = Object.values(claims).some((statements) =>
    list(statements).some((statement) => dataOf(statement).type === 'globecoordinate'),
  );
  return hasCoordinates ? 'place' : otherwise;
}

const valueIn = (texts: unknown, languages: readonly string[]): string | undefined =>
  languages.map((code) => text(object(object(texts)[code]).value)).find((value) => value !== '');

function entityOf(value: unknown, { languages, kind }: Wishes, line: number): Imported {
  const { id, labels, aliases, descriptions, claims } = object(value);
  const others = languages.flatMap((code) => [
    text(object(object(labels)[code]).value),
    ...list(object(aliases)[code]).map((alias) => text(object(alias).value)),
  ]);
  const says = {
    name: valueIn(labels, [...languages, 'mul']),
    kind: kindOf(object(claims), kind),
    aliases: others,
    description: valueIn(descriptions, languages),
    ids: [text(id)],
  };
  return nameFrom(says, line);
}

/** For dumps of any size: an entity a line, within brackets or not, and nothing but the line in memory. */
export const wikidata: ImportFormat = {
  id: 'wikidata',
  title: 'Wikidata, JSON dump',
  recognises: (beginning) => /^\s*(?:\[\s*)?\{[^\n]*"type"\s*:\s*"item"/.test(beginning),
  open: (wishes) =>
    lineByLine(function* (line, number) {
      if (/^[\s[\],]*$/.test(line)) return;
      const value = jsonOf(line.replace(/^\s*\[\s*(?=\{)/, ''));
      yield value === undefined ? { skipped: 'broken', line: number } : entityOf(value, wishes, number);
    }),
};
