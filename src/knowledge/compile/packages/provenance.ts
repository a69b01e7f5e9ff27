/** What is known of the packages whose contents go into packs: `packages.tsv` says when each was fetched, under which licence. */

import { object, text } from '../../../base/fields.ts';
import type { Problem } from '../../../model.ts';
import type { Provenance } from '../../format/provenance.ts';
import type { Installed } from './installed.ts';

const FILE = 'src/knowledge/packages.tsv';

/** The packages of the table by name. */
export function parsePackages(table: string): ReadonlyMap<string, Provenance> {
  const [, ...rows] = table.split('\n').filter((line) => line !== '');
  return new Map(
    rows
      .map((row) => row.split('\t'))
      .map(([name = '', version = '', retrieved = '', licence = '']) => [
        name,
        { name, version, retrieved, licence },
      ]),
  );
}

/** The version of an installed package. */
export const versionIn = ({ textOf }: Installed, name: string): string =>
  text(object(JSON.parse(textOf(name, 'package.json'))).version);

/** What the table says of packages. One that it does not list, or lists in another version than the one in use, is a problem. */
export function provenanceOf(
  names: readonly string[],
  packages: ReadonlyMap<string, Provenance>,
  versionOf: (name: string) => string,
): { readonly made: readonly Provenance[]; readonly problems: readonly Problem[] } {
  const made = names.map((name) => ({
    ...(packages.get(name) ?? { name, licence: '' }),
    version: versionOf(name),
  }));
  const problems = made
    .filter(({ name, version }) => packages.get(name)?.version !== version)
    .map(
      ({ name, version }): Problem => ({
        code: 'knowledge/package',
        where: FILE,
        message: `${name} ${version} is not listed`,
        hint: 'Give its row this version and the day on which it was fetched, and look at what has changed.',
      }),
    );
  return { made, problems };
}
