/** What a reader can choose of a corpus. One definition serves the panels of the page, its address, exports, and the options of commands. */

import type { InWords } from '../model.ts';
import type { Selection } from '../occurrences/selection.ts';

/** What can be chosen, and counted: see `Selection`. */
export type FilterId = Exclude<keyof Selection, 'articles' | 'actors'>;

/** What somebody has chosen; what lacks is not narrowed. */
export type Choices = Pick<Selection, FilterId>;

interface Described {
  /** Its name in an address, and with `--` before it on the command line. */
  readonly name: string;
  /** What readers of the page call it. */
  readonly title: InWords;
}

/** What commands say of a filter. The page does not load it. */
export interface Option {
  /** How help calls its value: `<date>`; `<name...>` where there may be several; none of a switch. */
  readonly value?: string;
  readonly help: string;
  /** What a value has to look like. */
  readonly wants: string;
  /** Whether a build takes it: it chooses articles, or what counts in them. What only thins the picture is for the page and for exports. */
  readonly ofBuilds?: true;
}

/** One way to choose articles or what is counted in them, with its name in addresses. */
export interface Filter extends Described {
  readonly id: FilterId;
  /** What texts choose; `undefined` where they are no value of it. */
  readonly read: (texts: readonly string[]) => Choices | undefined;
  /** Its value as texts; none where nothing is chosen. */
  readonly write: (choices: Choices) => readonly string[];
}

interface Definition<K extends FilterId> extends Described {
  readonly id: K;
  /** The value in texts; `undefined` where they hold none. */
  readonly read: (texts: readonly string[]) => Choices[K] | undefined;
  readonly write: (value: NonNullable<Choices[K]>) => readonly string[];
}

/**
 * A filter that reads and writes one value.
 * @example
 * const filter = defineFilter({ id: 'from', name: 'from', title: { en: 'From', de: 'Von' }, read: ([day]) => day, write: (day) => [day] });
 * filter.read(['2020']) // { from: '2020' }
 * filter.write({ from: '2020' }) // ['2020']
 */
export function defineFilter<K extends FilterId>({ read, write, ...rest }: Definition<K>): Filter {
  return {
    ...rest,
    read: (texts) => {
      const value = read(texts);
      return value === undefined ? undefined : { [rest.id]: value };
    },
    write: (choices) => {
      const value = choices[rest.id];
      return value === undefined || value === null ? [] : write(value);
    },
  };
}

/**
 * Names as they come, each once; `undefined` of none.
 * @example
 * readNames([' de', 'en', 'de']) // ['de', 'en']
 */
export function readNames(texts: readonly string[]): readonly string[] | undefined {
  const names = [...new Set(texts.map((text) => text.trim()).filter(Boolean))];
  return names.length > 0 ? names : undefined;
}
