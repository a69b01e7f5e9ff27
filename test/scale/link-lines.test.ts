import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import { parseCorrections } from '../../src/pipeline.ts';
import { linkLines } from '../../src/scale/link-lines.ts';

const record = (...names: readonly string[]): string => JSON.stringify([0, 0, names.map((name) => [name])]);

const linked = (lines: readonly object[], corrections = '', atOnce?: number) =>
  linkedText(lines.map((line) => JSON.stringify(line)).join('\n'), corrections, atOnce);

async function linkedText(lines: string, corrections = '', atOnce?: number) {
  let written = '';
  const output = new Writable({
    write: (chunk, _, done) => {
      written += chunk;
      done();
    },
  });
  async function* input() {
    yield Buffer.from(lines);
  }
  const corrected = (await pipeline()).correctedBy(parseCorrections(corrections).corrections);
  await linkLines(input(), output, { pipeline: corrected, ...(atOnce !== undefined && { atOnce }) });
  return written
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

const row = (local: string, articles: number, first: string) => ({ local, articles, first, position: 0 });

it('answers each record in the order of first articles, with numbers as text, too', async () => {
  const full = { local: record('Hanno Wondratschek'), articles: '5', first: 'b', position: '0' };
  const [bare, named] = await linked([full, row(record('Wondratschek'), 1, 'a')]);
  expect(bare).toMatchObject({
    local: record('Wondratschek'),
    actor: 'e:p/hanno-wondratschek',
    apart: false,
  });
  expect(named).toMatchObject({ actor: 'e:p/hanno-wondratschek', because: ['same-name'] });
});

it('obeys corrections', async () => {
  const both = [row(record('Hanno Wondratschek'), 1, 'a'), row(record('Otto Kleinmichel'), 1, 'b')];
  const same =
    '- same: [Hanno Wondratschek, Otto Kleinmichel]\n- rename: {actor: Otto Kleinmichel, to: Otto}\n';
  const answers = await linked(both, same);
  expect(new Set(answers.map(({ actor }) => actor)).size).toBe(1);
  expect(answers[0]).toMatchObject({ label: 'Otto' });
  expect(answers[0].decided).toHaveLength(2);
});

it('links part by part what is more than may be in memory', async () => {
  const lines = ['Hanno Wondratschek', 'Wondratschek', 'Hano Wondratschek', 'Rob Malley'].map((name, i) =>
    row(record(name), i === 0 ? 20 : 1, `${i}`),
  );
  const byLocal = (answers: { local: string; actor: string }[]) =>
    answers.sort((a, b) => (a.local < b.local ? -1 : 1));
  const whole = byLocal(await linked(lines));
  expect(new Set(whole.map(({ actor }) => actor)).size).toBe(2);
  expect(byLocal(await linked(lines, '', 1))).toEqual(whole);
});

it.each([
  ['in memory', undefined],
  ['in parts', 1],
])('refuses a line that is no record %s, and says which', async (_, atOnce) => {
  const good = ['A B', 'C D', 'E F'].map((name, i) => row(record(name), 1, `${i}`));
  const of = (...lines: readonly object[]) => linked([...good, ...lines], '', atOnce);
  await expect(of({ local: 5 })).rejects.toThrow('Line 4 is no actor');
  await expect(of({ local: record('A B'), articles: 0 })).rejects.toThrow('Line 4 is no actor');
  for (const local of [
    '',
    '[',
    '[]',
    '{}',
    '[0,0,[]]',
    '["0",0,[["A B"]]]',

    '[0,0,[["A",0,5]]]',
  ])
    await expect(of(row(local, 1, 'a')), local).rejects.toThrow('Line 4 is no actor');
  await expect(of(row('[0,0,[["A"]],["[]"]]', 1, 'a'))).rejects.toThrow('Line 4 is no actor');
});

it('counts blank lines, so that the number is the one of an editor', async () => {
  const lines = `\n${JSON.stringify(row(record('A B'), 1, 'a'))}\r\n\r\n`;
  expect(await linkedText(lines)).toHaveLength(1);
  for (const atOnce of [undefined, 1])
    await expect(linkedText(`${lines}{}`, '', atOnce)).rejects.toThrow('Line 4 is no actor');
});

it.each([
  ['in memory', undefined],
  ['in parts', 1],
])('a record of several groupings is one, in the articles of all, %s', async (_, atOnce) => {
  const lines = [
    row(record('Hanno Wondratschek'), 12, 'a'),
    row(record('Hano Wondratschek'), 1, 'b'),
    row(record('Wondratschek'), 1, 'c'),
    row(record('Rob Malley'), 5, 'd'),
  ];
  const [first, ...others] = lines;
  const parts = [3, 4, 5].map((articles, i) => ({ ...first, articles, first: `a${i}` }));
  const sorted = (answers: { local: string; actor: string }[]) =>
    answers.sort((a, b) => (a.local < b.local ? -1 : 1));
  const whole = sorted(await linked(lines, '', atOnce));
  expect(new Set(whole.map(({ actor }) => actor)).size).toBe(2);
  expect(sorted(await linked([...others, ...parts], '', atOnce))).toEqual(whole);
});

it.each([
  ['in memory', undefined],
  ['in parts', 1],
])('a line that comes twice is refused %s, since its articles would count twice', async (_, atOnce) => {
  const one = row(record('Hanno Wondratschek'), 5, 'b');
  const lines = [one, row(record('Rob Malley'), 1, 'a'), one];
  await expect(linked(lines, '', atOnce)).rejects.toThrow(
    /Wondratschek.* is counted twice for the article “b”/,
  );
  const thrice = [{ ...one, first: 'a' }, ...lines];
  await expect(linked(thrice, '', atOnce)).rejects.toThrow('is counted twice for the article “b”');
});
