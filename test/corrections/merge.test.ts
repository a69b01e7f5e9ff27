import { expect, it } from 'vitest';
import { mergeCorrections } from '../../src/corrections/merge.ts';

const MINE = '# mine\n- same: [A1, B1]\n- retype: {actor: C1, to: place}\n';

it('adds what only the other one has, and keeps my file as it is', () => {
  const { text, added, problems } = mergeCorrections(
    MINE,
    '- same: [B1, A1]\n- ignore: D1 # theirs\n',
    'theirs.yaml',
  );
  expect([text, added, problems]).toEqual([`${MINE}- ignore: D1\n`, 1, []]);
});

it('leaves out what contradicts, and names both lines', () => {
  const theirs = '- ignore: D1\n- distinct: [A1, B1]\n- retype: {actor: C1, to: person}\n';
  const { text, added, problems } = mergeCorrections(MINE, theirs, 'theirs.yaml');
  expect([text, added]).toEqual([`${MINE}- ignore: D1\n`, 1]);
  expect(problems.map(({ where, message, hint }) => `${where} ${message} ${hint}`)).toEqual([
    expect.stringMatching(
      /^corrections\.yaml:2 .*theirs\.yaml:2 says otherwise.*theirs\.yaml:2 was left out/,
    ),
    expect.stringMatching(
      /^theirs\.yaml:3 .*corrections\.yaml:3 says otherwise.*theirs\.yaml:3 was left out/,
    ),
  ]);
});

it('says what cannot be read, and takes the rest', () => {
  const { added, problems } = mergeCorrections('', '- frob: x\n- ignore: A1', 'theirs.yaml');
  expect([added, problems.map(({ where }) => where)]).toEqual([1, ['theirs.yaml:1']]);
  expect(mergeCorrections(MINE, '- [', 'theirs.yaml')).toMatchObject({
    changed: false,
    text: MINE,
    added: 0,
  });
});
