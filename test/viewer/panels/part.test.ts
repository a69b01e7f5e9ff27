// @vitest-environment happy-dom
import { expect, it } from 'vitest';
import { panels } from '../../../src/viewer/panels/part.ts';

it('brings the panels of actors, links and sets, the tables and help at once', async () => {
  expect(panels.loaded.value).toBeNull();
  expect(await panels.load()).toBe(true);
  expect(Object.keys(panels.loaded.value ?? {}).sort()).toEqual([
    'ActorPanel',
    'AroundBar',
    'HelpDialog',
    'LinkPanel',
    'Nobody',
    'SetPanel',
    'Tables',
  ]);
});
