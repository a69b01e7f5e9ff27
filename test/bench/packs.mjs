/** The pipeline on the packs of this build, and what the packs weigh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { createPipeline } from '../../dist/lib/index.js';
import { ROOT } from '../../src/tools/files.mjs';
import { figure, heading, most } from './timing.mjs';

const NAMES = ['names', 'de.words', 'en.words', 'de.weights', 'en.weights'];

const bytesOf = (name) => readFileSync(join(ROOT, 'dist/knowledge', `${name}.bin`));

/** A pipeline with all its packs open: a language's pack is opened by its first article. */
export function openPipeline() {
  const pipeline = createPipeline(bytesOf);
  for (const language of ['de', 'en']) pipeline.find({ id: language, language, text: '' });
  return pipeline;
}

export function benchPacks() {
  heading('Packs, gzip');
  const sizes = NAMES.map((name) => gzipSync(bytesOf(name), { level: 9 }).length / 1e6);
  NAMES.forEach((name, i) => {
    figure(`${name}.bin`, sizes[i], 'MB', undefined, 2);
  });
  const sum = sizes.reduce((total, size) => total + size, 0);
  figure('together', sum, 'MB', most(1.5, 'MB'), 2);
}
