/** What holds for every format of the list. */
import { UndirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { READER_LANGUAGES } from '../../src/model.ts';
import { FORMAT_GROUPS, FORMATS, type GraphFormat } from '../../src/write/index.ts';
import { hostileGraph } from './hostile-graph.ts';
import { bytesOf, materialOf, written } from './material.ts';

const idOf = ({ id }: GraphFormat) => id;
const fileOf = ({ file }: GraphFormat) => file;
const titleOf = ({ title }: GraphFormat) => title.en;
const isText = ({ mediaType }: GraphFormat) => !/zip|openxml/.test(mediaType);

describe.each(FORMATS)('$id', (format) => {
  const { id, group, title, file, mediaType, beside } = format;

  it('says what it is, unlike the others', () => {
    for (const language of READER_LANGUAGES) expect(title[language]).toMatch(/\S \(.+\)$/u);
    expect(file).toMatch(/^[a-z0-9]+(\.[a-z]+)+$/u);
    expect(FORMAT_GROUPS).toContain(group);
    for (const of of [idOf, fileOf, titleOf]) expect(new Set(FORMATS.map(of)).size).toBe(FORMATS.length);
    expect(mediaType).toMatch(/^[a-z]+\/[a-z+.-]+/u);
  });

  it('writes an empty graph, and one of a single actor of whom nothing is known', async () => {
    const graph = new UndirectedGraph();
    const empty = await bytesOf(format, materialOf(graph));
    if (!beside) expect(empty.length).toBeGreaterThan(0);
    graph.addNode('e:a');
    const one = await bytesOf(format, materialOf(graph));
    if (!/links|relations|mentions|articles|svg/.test(id)) expect(one.length).toBeGreaterThan(empty.length);
  });

  it('gives the same bytes in whatever order the graph was built', async () => {
    const bytes = await bytesOf(format, materialOf(hostileGraph()));
    const again = await bytesOf(format, materialOf(hostileGraph(true)));
    expect(Buffer.compare(again, bytes)).toBe(0);
  });

  it('says which program and which graph it comes from, within or beside it', async () => {
    if (!isText(format)) return;
    const origin = { program: 'dramatis 1.2.3', hash: 'sha256:abc', part: 'visible' };
    const material = materialOf(hostileGraph(), { origin });
    const text = `${await written(format, hostileGraph(), { origin })}${beside?.write(material, 'x')}`;
    for (const fact of ['dramatis 1.2.3', 'sha256:abc', 'visible']) expect(text).toContain(fact);
  });

  it('keeps umlauts and emoji', async () => {
    if (!isText(format) || id.endsWith('relations')) return;
    const text = await written(format, hostileGraph());
    const name = id === 'gml' ? '&#19996;&#20140;' : '👩‍👩‍👧 东京 بغداد';
    expect(text).toContain(name);
  });
});
