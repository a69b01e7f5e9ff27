/** The pipeline as it is installed: packs from the disk, and the fingerprint of packs and code. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PackError } from '../knowledge/format/pack-error.ts';
import { openPack, type Pack } from '../knowledge/open/pack.ts';
import { packFile, packNames, tellingSection } from '../knowledge/packs.ts';
import { languages } from '../languages/index.ts';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { hashOf, sha256 } from './files.ts';
import { FINGERPRINT, PACKS, PROGRAM } from './places.ts';

const pathOf = (name: string): string => join(PACKS, packFile(name));

/** The bytes of a compiled pack. Throws a `PackError` when it is missing. */
export function readPack(name: string): Uint8Array {
  const file = pathOf(name);
  if (!existsSync(file)) throw new PackError(file, 'the file', 'is missing');
  return readFileSync(file);
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

/** Names this version of code and packs. */
export const fingerprint = (): string => readFileSync(FINGERPRINT, 'utf8').trim();

const SHORT = 16;

/** Names the packs and the code of a program that runs: equal on all machines that read a text in the same way. */
export function packsVersion(): string {
  const packs = installedPacks().map((name) => sha256(readPack(name)));
  return sha256([hashOf(process.argv[1] ?? ''), ...packs].join()).slice(0, SHORT);
}

/** Names the program as it is installed: its packs and all of its code on Node. */
export function programVersion(): string {
  const code = readdirSync(PROGRAM, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.js'),
  );
  return sha256([fingerprint(), ...code.sort().map((name) => hashOf(join(PROGRAM, name)))].join());
}
