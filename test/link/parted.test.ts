/** A corpus that is linked in parts gives what it gives as a whole. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import type { CountedRecord, LinkedRecord } from '../../src/link/index.ts';
import { type Pipeline, parseCorrections } from '../../src/pipeline.ts';

const ROWS = ['people-usa/rob-malley', 'people-germany/angela-merkel', 'people-russia/sergej-lawrow'];
const PEOPLE = [
  ...[
    'Rob Malley',
    'Robert Malley',
    'Tim Malley',
    'Rob J. Malley',
    'Rob Mally',
    'Angela Merkel',
    'Angla Merkel',
  ],
  ...['Sergej Lawrow', 'Sergey Lavrov', 'Mirko Wondratschek', 'Mirko Wondraschek', 'Mirco Wondratschek'],
  ...['Sammy Davis Jr.', 'Sammy Davis Sr.', 'Sammy Davis', 'Otto Kleinmichel', 'Ren Chun-lan', 'Ren Chunlan'],
];
const SHORT = [
  'Malley',
  'Merkel',
  'Wondratschek',
  'Wondraschek',
  'Lawrow',
  'Lavrov',
  'Davis',
  'Anna',
  'Kleinmichel',
];
const BODIES = [
  'MEE',
  'Middle East Eye',
  'Nordbit AG',
  'Nordbit',
  'MEX',
  'Nord-Bit',
  'Middle East Ex',
  'Bundestag',
];

const flag = fc.constantFrom([], [2], [8]);
const full = fc.tuple(fc.constantFrom(...PEOPLE), flag).map(([name, flags]) => [name, ...flags]);
const person = fc.oneof(
  full.map((one) => [0, 0, [one]]),
  fc.tuple(full, full).map((two) => [0, 0, two]),
  fc.tuple(fc.constantFrom(...ROWS), full).map(([row, one]) => [0, row, [one]]),
  fc.constant([0, 'added-people/anna', [['Anna']]]),
  fc.constant([0, 'people-usa/rob-malley', [['Rob Malley'], ['Anna', 0, 0, 0, 0, 'added-people/anna']]]),
);
const short = fc
  .tuple(fc.constantFrom(...SHORT), fc.array(person, { maxLength: 2 }))
  .map(([name, rivals]) => [
    0,
    0,
    [[name]],
    ...(rivals.length === 2 ? [rivals.map((one) => JSON.stringify(one))] : []),
  ]);
const body = fc.oneof(
  fc.constantFrom(...BODIES).map((name) => [1, 0, [[name]]]),
  fc.constant([1, 'orgs-government/bundesrechnungshof', [['Bundesrechnungshof']]]),
  fc.constantFrom('middleeasteye', 'middleeastex').map((long) => [1, 0, [['MEE', 0, 0, long]]]),
  fc.constantFrom('Malley', 'Essen', 'Bad Essen').map((name) => [2, 0, [[name]]]),
);
const record = fc
  .tuple(fc.oneof(person, short, body), fc.constantFrom(1, 1, 2, 5, 9, 12, 200), fc.nat(9), fc.nat(9))
  .map(
    ([one, articles, first, position]): CountedRecord => ({
      record: JSON.stringify(one),
      articles,
      first: `a${first}`,
      position,
    }),
  );
const corpus = fc.uniqueArray(record, { selector: (one) => one.record, minLength: 2, maxLength: 40 });

const CORRECTIONS = [
  '- same: [Otto Kleinmichel, Rob Malley]\n',
  '- same: [Mirko Wondratschek, Sammy Davis]\n- rename: {actor: Mirko Wondratschek, to: Mirko}\n',
  '- distinct: [Rob Malley, Robert Malley]\n- rename: {actor: Angela Merkel, to: Merkel}\n',
  '- add: {name: Anna, kind: person}\n- same: [Rob Malley, Anna]\n',
  '- same: [Nordbit, Middle East Eye]\n- same: [Malley, Tim Malley]\n',
];

const sorted = (linked: Iterable<LinkedRecord>) => [...linked].sort((a, b) => (a.record < b.record ? -1 : 1));

function inParts(linking: Pipeline, records: readonly CountedRecord[], most: number): LinkedRecord[] {
  const linker = linking.partedLinker();
  const alone = records.map(linker.note);
  const { of, isAsked, count } = linker.divide(most);
  for (const [i, one] of alone.entries())
    if (one !== undefined && of(i) < 0 && isAsked(i))
      linker.hearAlone(one.linked.record, one.linked.id, one.bears);
  const linked = Array.from({ length: count }, (_, part) =>
    Array.from(
      linker.link(
        part,
        records.filter((_, i) => of(i) === part),
      ),
    ),
  );
  return [...alone.flatMap((one, i) => (of(i) < 0 ? (one?.linked ?? []) : [])), ...linked.flat()];
}

it('those who may be meant by a surname of which something is decided are with it, whatever they are called', async () => {
  const { corrections } = parseCorrections('- same: [Otto Kleinmichel, Rob Malley]');
  const linking = (await pipeline()).correctedBy(corrections);
  const robMalley = [0, 'people-usa/rob-malley', [['Rob Malley']]];
  const other = [0, 'people-russia/sergej-lawrow', [['Angela Merkel']]];
  const malley = [0, 0, [['Malley']], [JSON.stringify([0, 0, [['Tim Malley']]]), JSON.stringify(other)]];
  const records = [robMalley, other, malley].map((one, position): CountedRecord => {
    return { record: JSON.stringify(one), articles: 9, first: 'a', position };
  });
  const linked = sorted(inParts(linking, records, 1));
  expect(linked).toEqual(sorted(linking.linkRecords([...records])));
  expect(linked.map(({ id }) => id)).toContain('e:p/malley');
});

it('whoever is in it, in parts of any size', async () => {
  const plain = await pipeline();
  fc.assert(
    fc.property(corpus, fc.constantFrom(1, 3, 1000), (records, most) => {
      expect(sorted(inParts(plain, records, most))).toEqual(sorted(plain.linkRecords([...records])));
    }),
    { numRuns: 300 },
  );
});

it('whatever somebody has decided of it', async () => {
  const plain = await pipeline();
  const all = CORRECTIONS.map((text) => parseCorrections(text));
  expect(all.flatMap(({ problems }) => problems)).toEqual([]);
  const corrected = all.map(({ corrections }) => plain.correctedBy(corrections));
  fc.assert(
    fc.property(corpus, fc.constantFrom(1, 3), fc.constantFrom(...corrected), (records, most, linking) => {
      expect(sorted(inParts(linking, records, most))).toEqual(sorted(linking.linkRecords([...records])));
    }),
    { numRuns: 300 },
  );
});

it('of records that come in several groupings, as of their sums', async () => {
  const plain = await pipeline();
  const halves = (one: CountedRecord): readonly CountedRecord[] => {
    const first = Math.floor(one.articles / 2);
    const second = { ...one, articles: one.articles - first, first: `b${one.first}` };
    return first === 0 ? [one] : [second, { ...one, articles: first }];
  };
  fc.assert(
    fc.property(corpus, fc.constantFrom(1, 3, 1000), (records, most) => {
      const parts = records.flatMap(halves);
      const whole = sorted(plain.linkRecords([...records]));
      expect(sorted(plain.linkRecords([...parts]))).toEqual(whole);
      expect(sorted(inParts(plain, parts, most))).toEqual(whole);
    }),
    { numRuns: 100 },
  );
});
