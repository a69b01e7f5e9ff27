/** Packs of names, words and weights, and what tells whether texts are still read in the same way. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bundle } from './bundle.mjs';
import { DIST, ROOT } from './files.mjs';
import { fingerprintOf } from './fingerprint.mjs';

/**
 * Compiles packs of one kind. What is wrong with their sources is reported and makes the build fail; the packs are made of the rest.
 * @param {string} kind `names`, `words` or `weights`
 * @returns {Promise<boolean>} whether nothing was wrong
 */
export async function compilePacks(kind) {
  await bundle({ [kind]: join(ROOT, 'src/tools/compile/main.ts') }, `tools/${kind}`, true);
  const { compile } = await import(pathToFileURL(join(DIST, 'tools', kind, `${kind}.js`)).href);
  const problems = await compile(kind, ROOT, join(DIST, 'knowledge'));
  for (const { where, message, hint } of problems) console.error(`${where}: ${message}. ${hint}`);
  return problems.length === 0;
}

/**
 * The packs of a kind, one for each language that `languages/index.ts` lists, as paths from the checkout.
 * @param {string} kind `words` or `weights`
 */
export function packsOf(kind) {
  const list = readFileSync(join(ROOT, 'src/languages/index.ts'), 'utf8');
  return [...list.matchAll(/'\.\/(\w+)\/index\.ts'/g)].map(
    ([, code]) => `dist/knowledge/${code}.${kind}.bin`,
  );
}

/**
 * A text is read in one way as long as code, lists and the rule engine are the same: says so in `dist/fingerprint`.
 * @param {readonly string[]} sources paths from the checkout
 */
export function writeFingerprint(sources) {
  mkdirSync(DIST, { recursive: true });
  writeFileSync(join(DIST, 'fingerprint'), `${fingerprintOf(sources)}\n`);
}
