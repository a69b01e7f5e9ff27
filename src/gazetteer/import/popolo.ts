/** Popolo: people and organizations of parliaments as one JSON document (https://www.popoloproject.com). */
import { list, object, text } from '../../base/fields.ts';
import type { Kind } from '../../model.ts';
import type { Imported, ImportFormat } from './format.ts';
import { nameFrom } from './naming.ts';
import { asWhole } from './streams.ts';

const SECTIONS: readonly (readonly [section: string, kind: Kind])[] = [
  ['persons', 'person'],
  ['organizations', 'organization'],
  ['areas', 'place'],
];

const identifierOf = (value: unknown): string => {
  const { scheme, identifier } = object(value);
  return text(scheme) === 'wikidata' ? text(identifier) : '';
};

function recordOf(value: unknown, kind: Kind, at: number): Imported {
  const { name, other_names, summary, classification, identifiers } = object(value);
  const says = {
    name: text(name),
    kind,
    aliases: list(other_names).map((other) => text(object(other).name)),
    description: text(summary) || text(classification),
    ids: list(identifiers).map(identifierOf),
  };
  return nameFrom(says, at);
}

/** Memberships are passed over: names are taken, who belongs to what is for articles to state. */
export const popolo: ImportFormat = {
  id: 'popolo',
  title: 'Popolo',
  recognises: (beginning) =>
    /^\s*\{/.test(beginning) && /"(?:persons|organizations|memberships)"\s*:\s*\[/.test(beginning),
  open: () =>
    asWhole(function* (value) {
      for (const [section, kind] of SECTIONS)
        for (const [i, record] of list(object(value)[section]).entries()) yield recordOf(record, kind, i + 1);
    }),
};
