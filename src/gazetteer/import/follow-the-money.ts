/** FollowTheMoney: an entity a line as JSON, as OpenAleph, OpenSanctions and `dramatis export` write them (https://followthemoney.tech). */
import { list, object, text } from '../../base/fields.ts';
import { kindCalled } from '../kinds.ts';
import type { ImportFormat } from './format.ts';
import { nameFrom } from './naming.ts';
import { jsonOf, lineByLine } from './streams.ts';

/** Takes `Person`, `Company`, `PublicBody` and the like; what is no actor (`Ownership`, `Passport`) is said to be of no kind. */
export const followTheMoney: ImportFormat = {
  id: 'ftm',
  title: 'FollowTheMoney, JSON lines',
  recognises: (beginning) =>
    /^\s*\{[^\n]*"schema"\s*:\s*"/.test(beginning) && /"properties"\s*:/.test(beginning),
  open: ({ kind }) =>
    lineByLine(function* (line, number) {
      if (line.trim() === '') return;
      const value = jsonOf(line);
      if (value === undefined) {
        yield { skipped: 'broken', line: number };
        return;
      }
      const { schema, properties, caption } = object(value);
      const of = (property: string) => list(object(properties)[property]).map(text);
      const [name = text(caption), ...more] = of('name');
      const says = {
        name,
        kind: kindCalled(text(schema)) ?? kind,
        aliases: [...more, ...of('alias'), ...of('weakAlias')],
        description: [...of('description'), ...of('position'), ...of('summary')][0],
        ids: [...of('wikidataId'), ...of('sourceUrl').slice(0, 1)],
      };
      yield nameFrom(says, number);
    }),
};
