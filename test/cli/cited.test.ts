/** From an explanation to the text of its rules and the rows of its lists. */
import { expect, it } from 'vitest';
import { citing } from '../../src/cli/cited.ts';
import { explainedActor, explainedLink, explainedMention } from '../../src/cli/explained.ts';
import { openPublished } from '../../src/cli/published.ts';
import { statementsOf } from '../../src/write/statements.ts';

const published = openPublished('graph');

it('an actor cites the reasons that join its names, and its row', () => {
  const { cites } = citing(explainedActor('Kassem Soleimani', published));
  expect(cites.rules.map(({ id }) => id)).toContain('same-row');
  expect(cites.rows).toMatchObject([
    { id: 'people-mena/kassem-soleimani', kind: 'person', list: { name: 'people-mena', licence: 'MIT' } },
  ]);
});

it('a link cites the rules of its statements, each once, with examples', () => {
  const { from, to = '' } =
    statementsOf(published.graph).find((one) => one.to !== undefined) ?? expect.fail();
  const row = (id: string) => id.replace(/^e:/, '');
  const link = explainedLink(row(from), row(to), published);
  const { cites } = citing(link);
  const wanted = link.statements.flatMap(({ rules }) => rules);
  expect(wanted.length).toBeGreaterThan(0);
  const ids = cites.rules.map(({ id }) => id);
  expect(ids).toEqual(expect.arrayContaining(wanted));
  expect(new Set(ids).size).toBe(ids.length);
  for (const { examples, notIn } of cites.rules) expect(examples.length * notIn.length).toBeGreaterThan(0);
});

it('a link cites what made names of the words in its sentences', () => {
  const link = explainedLink('Kassem Soleimani', 'Iran', published);
  const reasons = link.where.flatMap(({ names }) => names.flatMap((name) => name.reasons));
  const { cites } = citing(link);
  const cited = new Set([...cites.rules, ...cites.rows].map(({ id }) => id));
  expect(reasons.length).toBeGreaterThan(0);
  expect(reasons.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
  expect(cites.rows.find(({ id }) => id === 'countries/iran')?.names).toContain('Iran');
});

it('a mention cites the rules that spoke for it', () => {
  const [id = ''] = Object.keys(published.graph.getAttribute('articles'));
  const marks = published.article(id)?.marks ?? [];
  const mark = marks.find(({ evidence }) => evidence.some(({ by }) => by === 'rule')) ?? expect.fail();
  const rule = mark.evidence.find(({ by }) => by === 'rule')?.id;
  expect(citing(explainedMention(id, mark.start, published)).cites.rules.map((one) => one.id)).toContain(
    rule,
  );
});
