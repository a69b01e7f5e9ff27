import { expect, it } from 'vitest';
import { occurrencesOf } from '../../src/publish/occurrences.ts';
import { countedFixture } from '../viewer/counted.ts';

const { json, file } = countedFixture();

it('the file beside a graph is opened', () => {
  expect(occurrencesOf(json, file)).toMatchObject({ bytes: file, opened: { graph: { title: 'Probe' } } });
});

it('of another graph, and cut off, it is a problem that says what to do', () => {
  const hint = expect.stringContaining('dramatis build');
  expect(occurrencesOf(`${json} `, file)).toMatchObject({ code: 'publish/other-graph', hint });
  expect(occurrencesOf(json, file.slice(0, 40))).toMatchObject({ code: 'occurrences/file', hint });
});
