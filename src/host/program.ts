/** The pipeline as it is installed: packs from the disk, and the fingerprint of packs and code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lazily } from '../base/lazily.ts';
import { PREFIX } from '../knowledge/format/directory.ts';
import { PackError } from '../knowledge/format/pack-error.ts';
import { openPack, type Pack } from '../knowledge/open/pack.ts';
import { packFile, packNames, tellingSection } from '../knowledge/packs.ts';
import { languages } from '../languages/index.ts';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { CODE_VERSION } from './code-version.ts';
import { hashOf, sha256 } from './files.ts';
import { FINGERPRINT, PACKS, PROGRAM } from './places.ts';

const pathOf = (name: string): string => join(PACKS, packFile(name));

const packs = new Map<string, Uint8Array>();

/** The bytes of a compiled pack, which are read once: what is checked is what is opened and named. Throws a `PackError` when it is missing. */
export function readPack(name: string): Uint8Array {
  const file = pathOf(name);
  const known = packs.get(name);
  if (known === undefined && !existsSync(file)) throw new PackError(file, 'the file', 'is missing');
  const bytes = known ?? readFileSync(file);
  packs.set(name, bytes);
  return bytes;
}

/** A compiled pack. Throws a `PackError` when it is missing or cannot be read by this program. */
export const openInstalled = (name: string): Pack => openPack(readPack(name), pathOf(name));

/** The names of all packs that the program needs. */
export const installedPacks = (): readonly string[] => packNames(languages.map(({ code }) => code));

/** Makes sure that all packs are there, whole, of this program, and what they are called. Throws a `PackError` for the first that is not. */
export function checkPacks(): void {
  for (const name of installedPacks()) openInstalled(name).text(tellingSection(name));
}

/** Opens the packs; a fraction of a second. Throws a `PackError` before anything is read when one cannot be used. */
export async function pipeline(): Promise<Pipeline> {
  checkPacks();
  return createPipeline(readPack);
}

/** Names this version of code and packs, as they were when it was first asked: what runs stays the same. */
export const fingerprint = lazily(() => readFileSync(FINGERPRINT, 'utf8').trim());

const SHORT = 16;

/**
 * Names the code of a program that runs, the packs that it has opened (by their sums) and the files that it obeys: equal on all machines
 * that read a text in the same way, by whichever program of the package.
 */
export function packsVersion(obeyed: readonly string[] = []): string {
  const sums = installedPacks().map((name) => sha256(readPack(name).subarray(0, PREFIX)));
  return sha256([CODE_VERSION, ...sums, ...obeyed.map(hashOf)].join()).slice(0, SHORT);
}

/** Names the program as it was installed when it was first asked: its packs and all of its code on Node. */
export const programVersion = lazily(() => {
  const code = readdirSync(PROGRAM, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  return sha256([fingerprint(), ...code.sort().map((name) => hashOf(join(PROGRAM, name)))].join());
});
