import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { FINGERPRINT, PACKAGE, PACKS, SITE, THREAD } from '../../src/host/places.ts';
import { refreshProgram } from '../cli/program.ts';

beforeAll(refreshProgram);

it('the package is this one', () => {
  expect(JSON.parse(readFileSync(PACKAGE, 'utf8'))).toMatchObject({ name: 'dramatis' });
});

it('what the program needs lies where it looks, and is part of what is installed', () => {
  const { files } = JSON.parse(readFileSync(PACKAGE, 'utf8')) as { files: readonly string[] };
  const root = dirname(PACKAGE);
  const installed = (place: string) => files.some((file) => `${place}/`.startsWith(join(root, file, '/')));
  for (const place of [join(SITE, 'index.html'), PACKS, FINGERPRINT, THREAD]) {
    expect(existsSync(place), place).toBe(true);
    expect(installed(place), place).toBe(true);
  }
});
