import { expect, it } from 'vitest';
import { german } from '../../src/languages/de/index.ts';
import { createRelate } from '../../src/relate/index.ts';
import { findIn } from '../knowledge.ts';

it('a statement says where its ends begin, what is held, and which stretch says so', () => {
  const text = 'Das ist neu. Der frühere SPD-Chef Dr. Emil Wondra kam.';
  const { relations, mentions } = findIn(text, 'de');
  expect(relations).toEqual([
    {
      ...{
        type: 'party-role',
        rule: 'de/party-role/part-before-role',
        role: 'Chef',
        status: 'former',
        sentence: 1,
      },
      ...{
        from: text.indexOf('Emil'),
        to: text.indexOf('SPD'),
        start: text.indexOf('SPD'),
        end: text.length - 5,
      },
      cue: { start: text.indexOf('Chef'), end: text.indexOf('Chef') + 4 },
      mark: { start: text.indexOf('frühere'), end: text.indexOf('frühere') + 7 },
    },
  ]);
  expect(mentions.map(({ start }) => start)).toEqual([relations?.[0]?.to, relations?.[0]?.from]);
});

it('says nothing of one actor where the same words tell of two', () => {
  const rules = (text: string) => findIn(text, 'de').relations?.map(({ type }) => type);
  expect(rules('Der SPD-Chef Emil Wondra kam.')).toEqual(['party-role']);
  expect(rules('Der Koch Emil Wondra kam.')).toEqual(['occupation']);
});

it('offsets are those of a text with soft hyphens, too', () => {
  const text = 'Der SPD-\u00adChef Emil Won\u00addra kam.';
  const [one] = findIn(text, 'de').relations ?? [];
  expect(text.slice(one?.from, one?.end)).toBe('Emil Won\u00addra');
  expect(text.slice(one?.cue?.start, one?.cue?.end)).toBe('Chef');
});

it('a line in capitals says nothing', () => {
  expect(findIn('SPD-CHEF EMIL WONDRA KAM', 'de').relations).toBeUndefined();
  const text = "FRANCE'S DANONE, NATO HEAD EMIL WONDRA";
  expect(findIn(text, 'en').relations).toBeUndefined();
  expect(findIn("France's Danone grew.", 'en').relations).toHaveLength(1);
});

it('a role that is glued to a name is not that of whoever is named', () => {
  const told = (text: string) => findIn(text, 'de').relations?.length ?? 0;
  expect(told('Es kamen Clara Nowak, Autorin und SängerinEmil Wondra, Koch aus Kiel.')).toBe(
    told('Es kamen Clara Nowak, Autorin und Emil Wondra, Koch aus Kiel.'),
  );
  expect(told('Das sagte der Sänger Emil Wondra.')).toBe(1);
});

it('a name in the genitive behind a role of relation is no bearer', () => {
  const whom = (text: string) => findIn(text, 'de').relations?.map(({ role }) => role);
  expect(whom('Die SPD-Sprecherin Bidens kam.')).toBeUndefined();
  expect(whom('Die SPD-Sprecherin Clara Nowak kam.')).toEqual(['Sprecherin']);
  expect(whom('SPD-Chef Bidens Rede war kurz.')).toEqual(['Chef']);
});

it('a text without statements has none', () => {
  expect(findIn('Emil Wondra kam.', 'de').relations).toBeUndefined();
  expect(findIn('Il est parti avec Emil Wondra.', 'fr').relations).toBeUndefined();
});

it.each([
  ['a list', 'Es kamen Clara Nowak, SPD-Chef Emil Wondra und Jan Koch.', ['Emil Wondra']],
  ['what may be', 'Er will einen Kanzler Wondra verhindern.', []],
  ['a passive agent', 'Emil Wondra wurde von der NATO eingeladen.', []],
  ['whom somebody speaks to', 'Das sagte Minister Emil Wondra der NATO.', ['Emil Wondra']],
  [
    'the next one of a list',
    'Es kamen Ministerin Clara Nowak, dem Chef des RKI, Emil Wondra, und andere.',
    ['Clara Nowak'],
  ],
  ['a part of a name', 'Der NATO-Diplomat Emil Wondra von Nowak schwieg.', []],
  ['no more than a given name', 'Der NATO-Diplomat Matthias an der Heiden schwieg.', []],
  ['a given name before its surname', 'Der NATO-Diplomat Matthias „Matze“ Wondra schwieg.', []],
  [
    'words printed as one',
    'Der Arzt Emil Wondra von der New YorkerColumbia-Universität kam.',
    ['Emil Wondra'],
  ],
  ['ends in different sentences', 'Er traf den Chef der NATO. Emil Wondra kam.', []],
  ['hostile strings', '[from:x] (((( #Person #Role \u0000 __proto__ -Chef- SPD-', []],
] as const)('of %s it tells no more than is said', (_, text, whom) => {
  const { relations = [], mentions } = findIn(text, 'de');
  expect(relations.map(({ from }) => mentions.find(({ start }) => start === from)?.text)).toEqual(whom);
  expect(relations.filter(({ type, to }) => type !== 'party-role' && to !== undefined)).toEqual([]);
});

it('without rules nothing is said, and a rule that cannot be compiled is named', () => {
  const text = 'Der SPD-Chef Emil Wondra kam.';
  const { mentions } = findIn(text, 'de');
  const sources = (rules: typeof german.relations.rules) => ({
    words: { ...german.relations, rules },
    wordOf: () => expect.fail('no word is looked up'),
    rowById: () => undefined,
  });
  expect(mentions.length).toBeGreaterThan(1);
  expect(createRelate(sources([]))(text, mentions, () => expect.fail('no word is asked for'))).toEqual([]);
  const broken = german.relations.rules
    .slice(0, 1)
    .map((rule) => ({ ...rule, match: '#Nowhere [<from>#Person]' }));
  expect(() => createRelate(sources(broken))).toThrow(`relation rule ${broken[0]?.id}`);
});
