import { expect, it } from 'vitest';
import type { EntityId, Kind, RowId } from '../../src/model.ts';
import { createAnswerer } from '../../src/worker/answer.ts';
import { knowledge } from '../knowledge.ts';

const { answer, join } = createAnswerer(knowledge);
const knows = (id: EntityId, kind: Kind, names: readonly string[], row?: RowId) => ({
  id,
  kind,
  names: names.map((name) => [name, 2] as const),
  ...(row !== undefined && { row }),
});
const KNOWN = [
  knows(
    'e:people-germany/angela-merkel',
    'person',
    ['Angela Merkel', 'Merkel'],
    'people-germany/angela-merkel',
  ),
  knows('e:p/emil-wondra', 'person', ['Emil Wondra', 'Wondra']),
  knows('e:renamed', 'person', ['Berta Kuhlenkamp']),
];
/** Whom the network or the articles take each mention of a text for. */
function joined(text: string, known = KNOWN) {
  const article = { id: 'new', text };
  const { found } = answer(article);
  const { actors, fresh } = join({ articles: [article], founds: [found], known });
  const ids = Object.fromEntries(found.mentions.map((mention, i) => [mention.text, actors[0]?.[i]]));
  return { ids, fresh: fresh.map(({ id }) => id) };
}

it('who is in the network is joined: by row, by name, and by a surname where the article says no more', () => {
  const { ids, fresh } = joined(
    'Kanzlerin Angela Merkel traf den Gesandten Emil Wondra. Merkel lobte Wondra. Die Ministerin Berta Kuhlenkamp kam.',
  );
  expect(ids).toMatchObject({
    'Angela Merkel': 'e:people-germany/angela-merkel',
    Merkel: 'e:people-germany/angela-merkel',
    'Emil Wondra': 'e:p/emil-wondra',
    Wondra: 'e:p/emil-wondra',
    'Berta Kuhlenkamp': 'e:renamed',
  });
  expect(fresh).toEqual([]);
});

it('a surname alone says too little, here as in a corpus', () => {
  const { ids, fresh } = joined('Herr Wondra kam nach Bagdad.');
  expect(fresh).toContain(ids.Wondra);
});

it('all others are new', () => {
  const { ids, fresh } = joined('Kanzlerin Angela Merkel traf den Gesandten Otto Quandorf.');
  expect(fresh).toEqual([ids['Otto Quandorf']]);
  expect(ids['Otto Quandorf']).toMatch(/^e:p\//);
});

it('knows nobody where nobody is known', () => {
  const { ids, fresh } = joined('Kanzlerin Angela Merkel sprach.', []);
  expect(fresh).toEqual([ids['Angela Merkel']]);
});
