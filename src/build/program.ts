/** The pipeline as it is installed: gazetteer packs from the disk and the fingerprint of both. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { namesIn } from './files.ts';
import { FINGERPRINT, PACKS } from './places.ts';

const ENDING = '.bin';

/** The compiled packs by name. */
export function readPacks(folder = PACKS): ReadonlyMap<string, Uint8Array> {
  const files = namesIn(folder).filter((name) => name.endsWith(ENDING));
  if (files.length === 0) throw new Error(`There are no gazetteer packs in ${folder}. Run: npm run build`);
  return new Map(files.map((name) => [name.slice(0, -ENDING.length), readFileSync(join(folder, name))]));
}

/** Opens the packs; a fraction of a second. */
export const pipeline = async (): Promise<Pipeline> => createPipeline(readPacks());

/** Names this version of code and gazetteer. */
export const fingerprint = (): string => readFileSync(FINGERPRINT, 'utf8').trim();
