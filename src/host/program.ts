/** The pipeline as it is installed: gazetteer packs from the disk, and the fingerprint of packs and code. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createPipeline, type Pipeline } from '../pipeline.ts';
import { FINGERPRINT, PACKS } from './places.ts';
import { UserError } from './user-error.ts';

/** The bytes of a compiled pack. */
export function readPack(name: string): Uint8Array {
  const file = join(PACKS, `${name}.bin`);
  if (!existsSync(file)) throw new UserError(`The gazetteer ${file} is missing. Run: npm run build`);
  return readFileSync(file);
}

/** Opens the packs; a fraction of a second. */
export const pipeline = async (): Promise<Pipeline> => createPipeline(readPack);

/** Names this version of code and gazetteer. */
export const fingerprint = (): string => readFileSync(FINGERPRINT, 'utf8').trim();
