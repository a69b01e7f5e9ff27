import { UndirectedGraph } from 'graphology';
import { expect, it } from 'vitest';
import { chosenNetwork } from '../../src/connect/chosen.ts';
import { countedFixture } from '../viewer/counted.ts';

const { json, opened } = countedFixture();
const whole = UndirectedGraph.from(JSON.parse(json));

it('counts a selection; what linking has told of an actor stays, what is counted is of the selection', () => {
  whole.mergeNodeAttributes('e:x', {
    description: 'Reederei',
    sameAs: 'https://example.org/1 https://example.org/2',
  });
  const { ids, actors, attributes, links } = chosenNetwork(whole, opened, { to: '2020-01' });
  expect(ids).toEqual(['e:x', 'e:y', 'e:z']);
  expect(actors[0]).toMatchObject({
    ...{ label: 'x', articles: 1, description: 'Reederei' },
    sameAs: 'https://example.org/1 https://example.org/2',
  });
  expect(attributes).toMatchObject({ title: 'Probe', window: 'sentence' });
  expect([...links.weights.sentences]).toEqual([2, 1, 1]);
});

it('counts in the window of the published graph where no other is asked for', () => {
  const inArticles = chosenNetwork(whole, opened, { window: 'article' });
  expect(inArticles.links.source.length).toBeGreaterThan(
    chosenNetwork(whole, opened, {}).links.source.length,
  );
});
