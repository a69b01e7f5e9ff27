import { expect, it } from 'vitest';
import { PackError } from '../../../src/knowledge/format/pack-error.ts';

it('says which file, where in it, and what to do', () => {
  const error = new PackError('dist/knowledge/names.bin', 'the section "rows"', 'ends too soon');
  expect(error.message).toBe(
    'dist/knowledge/names.bin: the section "rows" ends too soon. Install the program again, or in a checkout run: npm run build',
  );
  expect(error).toMatchObject({
    name: 'PackError',
    file: 'dist/knowledge/names.bin',
    place: 'the section "rows"',
  });
  expect(error.message.endsWith(error.remedy)).toBe(true);
});
