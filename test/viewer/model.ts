/** The fixture as the page's own model. */
import type { Model } from '../../src/viewer/model/graph.ts';
import { parseGraph } from '../../src/viewer/model/parse.ts';
import { createFixture, type FixtureOptions } from './fixture.ts';

export function fixtureModel(options?: FixtureOptions): Model {
  const model = parseGraph(JSON.stringify(createFixture(options).graph));
  if (!model) throw new Error('the fixture is not a graph');
  return model;
}
