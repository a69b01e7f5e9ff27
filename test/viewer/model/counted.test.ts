import { describe, expect, it } from 'vitest';
import { modelFrom } from '../../../src/viewer/model/counted.ts';
import { parseGraph } from '../../../src/viewer/model/parse.ts';
import { countedFixture } from '../counted.ts';

const { opened, json } = countedFixture();
const model = modelFrom(opened);
const published = parseGraph(json);

describe('the model that is counted', () => {
  it('is that of the published graph', () => {
    expect(model?.title).toBe('Probe');
    expect(model?.dropped).toBe(0);
    const shown = ({ actors, links }: NonNullable<typeof model>) => ({
      actors: actors.map(({ key, label, mentions, articles, degree, community, x, y, size, first, last }) => [
        ...[key, label, mentions, articles, degree, community, x, y, size, first, last],
      ]),
      links: links.map(({ key, source, target, sentences, articles, weight }) => [
        ...[key, source.key, target.key, sentences, articles, weight],
      ]),
    });
    expect(model && shown(model)).toEqual(published && shown(published));
    expect([...(model?.articles.values() ?? [])].map(({ id, title }) => [id, title])).toEqual([
      ['a1', 'Eins'],
      ['a2', 'Zwei'],
      ['a3', 'Drei'],
    ]);
  });

  it('of a selection has whom the selection names', () => {
    const selected = modelFrom(opened, { to: '2020-01' });
    expect(selected?.actors.map(({ key }) => key)).toEqual(['e:x', 'e:y', 'e:z']);
    expect(selected?.link.get('e:x|e:y')).toMatchObject({ sentences: 2, articles: 1 });
    expect([...(selected?.articles.keys() ?? [])]).toEqual(['a1']);
    expect(selected?.actors.map(({ last }) => last.slice(0, 7))).toEqual(['2020-01', '2020-01', '2020-01']);
  });
});
