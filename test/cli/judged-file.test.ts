import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { judgedFile, keepJudgement, readJudged, takeBackJudgement } from '../../src/cli/judged-file.ts';
import { judged } from '../judge/judged.ts';
import { temporaryFolder } from '../regenerate/folder.ts';

it('keeps each judgement at once, and takes the last one back', () => {
  const { corpus } = temporaryFolder();
  expect(readJudged(corpus).judgements).toEqual([]);
  keepJudgement(corpus, judged('right'));
  keepJudgement(corpus, judged('no-name', { start: 1, end: 4 }));
  keepJudgement(corpus, judged('right'));
  takeBackJudgement(corpus, judged('right'));
  expect(readJudged(corpus).judgements).toEqual([judged('right'), judged('no-name', { start: 1, end: 4 })]);
});

it('leaves all else as it is, and begins a line of its own', () => {
  const { corpus } = temporaryFolder();
  keepJudgement(corpus, judged('right'));
  appendFileSync(judgedFile(corpus), 'something else');
  keepJudgement(corpus, judged('no-name'));
  takeBackJudgement(corpus, judged('unsure'));
  const { judgements, problems } = readJudged(corpus);
  expect(judgements).toEqual([judged('right'), judged('no-name')]);
  expect(problems).toMatchObject([{ where: 'judged.tsv:3' }]);
  expect(readFileSync(judgedFile(corpus), 'utf8')).toContain('\nsomething else\n');
});

it('writes into an empty file too', () => {
  const { corpus } = temporaryFolder();
  writeFileSync(judgedFile(corpus), '');
  keepJudgement(corpus, judged('right'));
  expect(readJudged(corpus).judgements).toEqual([judged('right')]);
});
