import { describe, expect, it } from 'vitest';
import { loadedFrom } from '../../../src/viewer/model/from-json.ts';
import { createFixture } from '../fixture.ts';

const JSON_TEXT = JSON.stringify(createFixture().graph);

describe('a graph that the page cannot show', () => {
  it('of another form says so', () => {
    const other = JSON_TEXT.replace(/"format":1/, '"format":99');
    expect(loadedFrom(other)).toMatchObject({
      is: 'broken',
      isOther: true,
      detail: expect.stringContaining('format 99, not 1'),
    });
  });

  it('in which nothing is an actor is broken, not empty', () => {
    const foreign = { attributes: {}, nodes: [{ key: 'a', attributes: { name: 'A' } }], edges: [] };
    expect(loadedFrom(JSON.stringify(foreign)).is).toBe('broken');
    expect(loadedFrom(JSON.stringify({ ...foreign, nodes: [] })).is).toBe('ready');
  });
});

describe('loadedFrom', () => {
  it('says how long the text is that it cannot read', () => {
    const loaded = loadedFrom('x'.repeat(1234));
    expect(loaded).toEqual({ is: 'broken', isOther: false, detail: 'graph/graph.json (1,234 characters)' });
  });
});
