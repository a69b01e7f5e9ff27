// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { download } from '../../../src/viewer/export/download.ts';
import { save } from '../../../src/viewer/export/save.ts';
import { applyFilters, DEFAULT_FILTERS } from '../../../src/viewer/model/filter.ts';
import { parseGraph } from '../../../src/viewer/model/parse.ts';
import { DEFAULT_VIEW } from '../../../src/viewer/view.ts';
import type { GraphFormat } from '../../../src/write/index.ts';
import { createFixture } from '../fixture.ts';

vi.mock('../../../src/viewer/export/download.ts', () => ({ download: vi.fn() }));
beforeEach(() => vi.clearAllMocks());

const json = JSON.stringify(createFixture().graph);
const model = parseGraph(json);
if (!model) throw new Error('this is no graph');
const shown = {
  json,
  ...{ model, whole: model, opened: null },
  visible: applyFilters(model, DEFAULT_FILTERS),
  view: DEFAULT_VIEW,
  actor: undefined,
  actors: [],
};

const format: GraphFormat = {
  id: 'test',
  group: 'table',
  title: { en: 'Test (T)', de: 'Test (T)' },
  file: 'graph.test.txt',
  mediaType: 'text/plain',
  write: async function* ({ excel }) {
    yield `${excel}, `;
    yield new TextEncoder().encode('ä');
  },
  beside: { ending: '.about', write: ({ origin }, file) => `${file} ${origin.part}` },
};

it('hands over the file with all its pieces, and what stands beside it', async () => {
  await save(format, 'visible', shown, true);
  const calls = vi.mocked(download).mock.calls;
  expect(calls.map(([name]) => name)).toEqual(['graph-visible.test.txt', 'graph-visible.test.txt.about']);
  expect(await Promise.all(calls.map(([, file]) => file.text()))).toEqual([
    'true, ä',
    'graph-visible.test.txt visible',
  ]);
  expect(calls[0]?.[1].type).toBe('text/plain');
});

it('the whole bears the name of the format', async () => {
  await save({ ...format, beside: undefined } as unknown as GraphFormat, 'whole', shown, false);
  expect(vi.mocked(download).mock.calls.map(([name]) => name)).toEqual(['graph.test.txt']);
});
