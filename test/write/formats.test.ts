/** What holds for every format of the list. */
import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { READER_LANGUAGES } from '../../src/model.ts';
import { FORMATS, type GraphFormat } from '../../src/write/index.ts';
import { hostileGraph } from './hostile-graph.ts';

const idOf = ({ id }: GraphFormat) => id;
const fileOf = ({ file }: GraphFormat) => file;
const titleOf = ({ title }: GraphFormat) => title.en;

describe.each(FORMATS)('$id', ({ id, title, file, mediaType, write }) => {
  it('says what it is, unlike the others', () => {
    for (const language of READER_LANGUAGES) expect(title[language]).toMatch(/\S \(.+\)$/u);
    expect(file).toMatch(/^[a-z]+\.[a-z]+$/u);
    for (const of of [idOf, fileOf, titleOf]) expect(new Set(FORMATS.map(of)).size).toBe(FORMATS.length);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z+.]+/u);
  });

  it('writes an empty graph', () => expect(write(new UndirectedGraph())).not.toBe(''));

  it('gives the same bytes in whatever order the graph was built', () => {
    expect(write(hostileGraph(true))).toBe(write(hostileGraph()));
  });

  it('keeps umlauts and emoji as they are', () => {
    if (id !== 'json') expect(write(hostileGraph())).toContain('Søn – „Ünïcödé“');
    expect(write(hostileGraph())).toContain('👩‍👩‍👧 东京 بغداد');
  });
});
