import { expect, it } from 'vitest';
import { type Progress, received } from '../../../src/viewer/model/received.ts';

const inParts = (parts: readonly (readonly number[])[], headers: Record<string, string>): Response =>
  new Response(
    new ReadableStream({
      start(to) {
        for (const part of parts) to.enqueue(Uint8Array.from(part));
        to.close();
      },
    }),
    { headers },
  );

async function receive(answer: Response) {
  const told: Progress[] = [];
  return { bytes: [...(await received(answer, (one) => told.push(one)))], told };
}

it('puts the parts of an answer together and says how far it is', async () => {
  expect(await receive(inParts([[1, 2, 3], [4]], { 'content-length': '4' }))).toEqual({
    bytes: [1, 2, 3, 4],
    told: [
      { bytes: 3, of: 4 },
      { bytes: 4, of: 4 },
    ],
  });
});

it('does not know how much is to come of what travels packed, or of unknown length', async () => {
  const packed = inParts([[1]], { 'content-length': '9', 'content-encoding': 'gzip' });
  expect((await receive(packed)).told).toEqual([{ bytes: 1, of: null }]);
  expect((await receive(inParts([[1]], {}))).told).toEqual([{ bytes: 1, of: null }]);
});

it('of an answer without a body there are no bytes', async () => {
  expect(await receive(new Response(null))).toEqual({ bytes: [], told: [] });
});
