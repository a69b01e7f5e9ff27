import { Writable } from 'node:stream';
import { expect, it } from 'vitest';
import { pipeline } from '../../src/host/program.ts';
import { parseCorrections } from '../../src/pipeline.ts';
import { linkLines } from '../../src/scale/link-lines.ts';

const record = (...names: readonly string[]): string => JSON.stringify([0, 0, names.map((name) => [name])]);

async function linked(lines: readonly object[], corrections = '', atOnce?: number) {
  let written = '';
  const output = new Writable({
    write: (chunk, _, done) => {
      written += chunk;
      done();
    },
  });
  async function* input() {
    yield Buffer.from(lines.map((line) => JSON.stringify(line)).join('\n'));
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

it('refuses a line that is no record, and says which', async () => {
  await expect(linked([row(record('A B'), 1, 'a'), { local: 5 }])).rejects.toThrow('Line 2');
  await expect(linked([{ local: record('A B'), articles: 0 }])).rejects.toThrow('Line 1');
});
