import { expect, it } from 'vitest';
import { consistent } from '../../src/corrections/contradictions.ts';
import { parseCorrections } from '../../src/corrections/parse.ts';

function judged(text: string) {
  const { corrections, problems } = consistent(parseCorrections(text).corrections);
  return {
    kept: corrections.map(({ at }) => at),
    said: problems.map(({ where, message }) => `${where} ${/\S+:\d+/.exec(message)?.[0]}`),
  };
}
const line = (n: number) => `corrections.yaml:${n}`;

it.each([
  ['- same: [A1, B1]\n- distinct: [A1, B1]', [2], '1 2'],
  ['- distinct: [A1, B1]\n- same: [A1, B1]', [1], '2 1'],
  ['- same: [A1, B1]\n- same: [B1, C1]\n- distinct: [A1, C1]', [1, 3], '2 3'],
  ['- same: [A1 (person), B1 (person)]\n- distinct: [A1, B1]', [2], '1 2'],
  ['- retype: {actor: A1, to: place}\n- retype: {actor: A1, to: person}', [1], '2 1'],
  ['- retype: {actor: A1 (person), to: place}\n- retype: {actor: A1 (place), to: person}', [1], '2 1'],
  ['- rename: {actor: A1, to: B1}\n- rename: {actor: A1, to: C1}', [1], '2 1'],
])('names both lines, and keeps what stands: %j', (text, kept, said) => {
  const [here, there] = said.split(' ').map(Number);
  expect(judged(text)).toEqual({ kept: kept.map(line), said: [`${line(here ?? 0)} ${line(there ?? 0)}`] });
});

it.each([
  '- same: [A1, B1]\n- same: [B1, A1]',
  '- same: [A1, B1]\n- same: [B1, C1]\n- same: [C1, A1]',
  '- rename: {actor: A1, to: B1}\n- rename: {actor: B1, to: A1}',
  '- same: [A1 (person), B1]\n- distinct: [A1 (place), B1 (place)]',
  '- same: [A1, B1]\n- {distinct: [A1, B1], in: news}',
  '- rename: {actor: A1 (person), to: B1}\n- rename: {actor: A1 (place), to: C1}',
])('leaves alone what goes together: %j', (text) => {
  expect(judged(text).said).toEqual([]);
});
