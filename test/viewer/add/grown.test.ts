import { expect, it } from 'vitest';
import { grown } from '../../../src/viewer/add/grown.ts';
import { loadedFrom } from '../../../src/viewer/model/from-json.ts';
import { openedFrom } from '../../../src/viewer/model/load.ts';
import type { Ready } from '../../../src/viewer/model/loaded.ts';
import { countedFixture } from '../counted.ts';
import { createFixture } from '../fixture.ts';
import { ADDITION, LETTERS, QUANDORF } from './made.ts';

const { file, json } = countedFixture();

function counted(text: string | null = json): Ready {
  const opened = openedFrom(file, 'graph/graph.json');
  if (opened.is !== 'ready') throw new Error(opened.detail);
  return { ...opened, json: async () => text };
}

it('where occurrences are there they count, and filters go on', async () => {
  const larger = await grown(counted(), [LETTERS]);
  expect(larger?.graph.opened?.occurrences.articles).toHaveLength(4);
  expect(larger?.brought).toEqual({
    actors: new Set([QUANDORF]),
    links: new Set([`${QUANDORF}|e:x`]),
    articles: new Set([LETTERS.id]),
  });
});

it('graph.json follows when somebody asks for it; of another graph there is none', async () => {
  const larger = await grown(counted(), [LETTERS]);
  expect(await larger?.graph.json()).toContain('Die Buchstaben');
  expect(await (await grown(counted(null), [LETTERS]))?.graph.json()).toBeNull();
});

it('what is there already brings nothing', async () => {
  const once = await grown(counted(), [LETTERS]);
  const twice = once && (await grown(once.graph, [LETTERS]));
  expect(twice?.graph.model.actors).toHaveLength(once?.graph.model.actors.length ?? 0);
  expect(twice?.brought.articles.size).toBe(0);
});

it('without occurrences graph.json grows', async () => {
  const ready = loadedFrom(JSON.stringify(createFixture().graph));
  if (ready.is !== 'ready') throw new Error(ready.detail);
  const larger = await grown(ready, [ADDITION]);
  expect(larger?.graph.opened).toBeUndefined();
  expect(larger?.brought.actors).toEqual(new Set([QUANDORF]));
  expect(await grown({ ...ready, json: async () => null }, [ADDITION])).toBeNull();
});
