import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { lockOf } from '../../src/regenerate/build.ts';
import { publishNetwork } from '../../src/scale/page.ts';
import { emptyFolder } from '../empty-folder.ts';
import { fakePipeline } from '../regenerate/fake-pipeline.ts';

const network = () => fakePipeline().networkOfDigests([], [], { entities: [], actors: [] }, () => '');

it('a graph is made beside the one before, unless it is laid out anew', () => {
  const out = join(emptyFolder(), 'graph');
  const seen: (Uint8Array | undefined)[] = [];
  const publish = (fresh: boolean) =>
    publishNetwork(out, fresh, (previous) => {
      seen.push(previous);
      return network();
    });
  const { json } = publish(false);
  publish(false);
  publish(true);
  expect(seen.map((bytes) => bytes && Buffer.compare(bytes, json))).toEqual([undefined, 0, undefined]);
  expect(readFileSync(join(out, 'graph.json'))).toEqual(Buffer.from(json));
});

it('what goes wrong on the way leaves the graph as it was, and the folder free', () => {
  const out = join(emptyFolder(), 'graph');
  const { json } = publishNetwork(out, true, network);
  const broken = () => {
    throw new Error('no room');
  };
  expect(() => publishNetwork(out, true, broken)).toThrow('no room');
  expect(existsSync(lockOf(out))).toBe(false);
  expect(readFileSync(join(out, 'graph.json'))).toEqual(Buffer.from(json));
});

it('a graph.json of another program is left as it is', () => {
  const out = join(emptyFolder(), 'graph');
  mkdirSync(out);
  writeFileSync(join(out, 'graph.json'), '{"title":"My own"}');
  expect(() => publishNetwork(out, true, network)).toThrow('is not a graph of this program');
  expect(readFileSync(join(out, 'graph.json'), 'utf8')).toBe('{"title":"My own"}');
});
