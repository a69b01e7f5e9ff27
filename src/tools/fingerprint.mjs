/** Names versions of sources, and writes the name of the code into the programs that are bundled of it. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { filesBelow, ROOT } from './files.mjs';

/**
 * 32 hexadecimal digits that change with the name or the bytes of any file below the paths, and with the version of the rule engine.
 * @param {readonly string[]} sources paths from the checkout
 * @param {RegExp} [except] what is left out
 */
export function fingerprintOf(sources, except) {
  const hash = createHash('sha256');
  const files = filesBelow([...sources, 'node_modules/compromise/package.json'], except);
  for (const { path, stat } of files) {
    if (stat.isFile())
      hash
        .update(path)
        .update('\0')
        .update(readFileSync(join(ROOT, path)));
  }
  return hash.digest('hex').slice(0, 32);
}

/** The folders of a language that packs and fits are made of, and no program. */
const LISTS = 'languages/\\w+/(texts|lists|names)';

/** Some folders below `src` with the lists of languages, by their names or patterns of these. */
export const withLists = (...folders) => new RegExp(`^src/(${[...folders, LISTS].join('|')})$`);

/** Some folders below `src` with all that packs are made of. */
export const withSources = (...folders) => withLists(...folders, 'knowledge/(names|words|compile)');

/** What `extract` is not made of, below `src`: whoever changes it leaves all answers of `extract` as they are. */
export const NOT_OF_EXTRACTION = withSources('viewer', 'worker', 'tools', 'serve', 'publish');

/** A plugin that lets programs say of which code they are: the same of all that are bundled of the same sources. */
export const codeVersion = {
  name: 'code-version',
  load: (id) =>
    relative(ROOT, id).replaceAll('\\', '/') === 'src/host/code-version.ts'
      ? `export const CODE_VERSION = '${fingerprintOf(['src'], NOT_OF_EXTRACTION)}';`
      : undefined,
};
