/** The filters as options of commands, each from its file. */
import { byId } from '../base/keyed.ts';
import type { Option } from './filter.ts';
import { FILTERS } from './index.ts';

const FOLDER = 'src/filters/choices';
const files = import.meta.glob<Option>('./choices/*.ts', { eager: true, import: 'option' });
const named = Object.entries(files).map(([path, option]) => ({ ...option, id: idIn(path) }));
const ids = FILTERS.map(({ id }) => id);

/** By filter; apart from the filters, so that the page loads no texts of the command line. Throws a sentence where a file gives none. */
export const OPTIONS = byId(ids, named, FOLDER);

/** The filters that builds take. */
export const OF_BUILDS = ids.filter((id) => OPTIONS[id].ofBuilds);

/** A file has the name of its filter: `./choices/about.ts`. */
function idIn(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
}
