import { expect, it } from 'vitest';
import { MAX_WHOLE } from '../../../src/read/limits.ts';
import { unpacker } from '../../../src/read/packed/eml.ts';
import { readBytes, unpacked } from '../files.ts';

it('one message is one article, and a very large one a problem', async () => {
  expect(await unpacked(unpacker, unpacker.example('Text.'), 'a.eml')).toMatchObject([{ fields: {} }]);
  const { problems } = await readBytes('a.eml', new Uint8Array(MAX_WHOLE + 1));
  expect(problems).toMatchObject([{ code: 'read/size', lost: true }]);
});
