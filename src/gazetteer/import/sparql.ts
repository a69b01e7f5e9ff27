/** Results of the Wikidata Query Service as JSON (https://www.w3.org/TR/sparql11-results-json/): `?item ?itemLabel ?itemAltLabel ?itemDescription ?kind`. */
import { list, object, text } from '../../base/fields.ts';
import { kindCalled } from '../kinds.ts';
import type { ImportFormat } from './format.ts';
import { nameFrom } from './naming.ts';
import { asWhole } from './streams.ts';

const numberIn = (address: string): string => /\/(Q\d+)$/.exec(address)?.[1] ?? address;

/** Read as a whole: for the results of a query, not for a dump, which `wikidata` reads line by line. */
export const sparql: ImportFormat = {
  id: 'sparql',
  title: 'Wikidata, results of a query as JSON',
  recognises: (beginning) => /^\s*\{\s*"head"\s*:\s*\{\s*"vars"/.test(beginning),
  open: ({ kind }) =>
    asWhole(function* (value) {
      for (const [i, row] of list(object(object(value).results).bindings).entries()) {
        const of = (variable: string) => text(object(object(row)[variable]).value);
        const says = {
          name: of('itemLabel') || of('label') || of('name'),
          kind: kindCalled(of('kindLabel') || of('kind')) ?? kind,
          aliases: of('itemAltLabel').split(', '),
          description: of('itemDescription'),
          ids: [numberIn(of('item'))],
        };
        yield nameFrom(says, i + 1);
      }
    }),
};
