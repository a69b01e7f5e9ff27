/**
 * A worker that answers as the extraction does, from a file of its answers, and does something wrong at one line:
 * faulty.mjs ANSWERS FAULT LINE [MARK], where LINE is a part of the line, and MARK a file by which it happens only once.
 */
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { crc32 } from 'node:zlib';

const [, , answersFile, fault, victim, mark] = process.argv;
const answers = new Map(fault === '--list' ? [] : JSON.parse(readFileSync(answersFile, 'utf8')));
const summary = { lines: 0, crc: 0, articles: 0, broken: 0, sentences: 0, mentions: 0 };
const write = (text) => writeSync(1, text);

function isFirstTime() {
  if (mark === undefined) return true;
  try {
    closeSync(openSync(mark, 'wx'));
    return true;
  } catch {
    return false;
  }
}

function count(line, { sentences, mentions }) {
  summary.lines += 1;
  summary.crc = (summary.crc + crc32(line)) % 2 ** 32;
  summary.articles += 1;
  summary.sentences += sentences;
  summary.mentions += mentions.length;
}

const sleep = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
const finish = (told = summary) =>
  write(`${JSON.stringify({ summary: told, packs: [...answers.values()][0].packs })}\n`);
const text = (answer) => `${JSON.stringify(answer)}\n`;
const without = (answer, list) => ({ ...answer, [list]: answer[list].slice(1) });

/** What a worker does at the line instead of answering it; ends the process where it says so. */
const FAULTS = {
  none: (answer) => write(text(answer)),
  killed: () => process.kill(process.pid, 'SIGKILL'),
  'killed in the middle of an answer': (answer) => {
    write(text(answer).slice(0, 40));
    process.kill(process.pid, 'SIGKILL');
  },
  'fails with exit 7': () => process.exit(7),
  'ends early with exit 0': () => process.exit(0),
  'ends early with exit 0 and an end': () => {
    finish();
    process.exit(0);
  },
  'ends early with exit 0 in the middle of an answer': (answer) => {
    write(text(answer).slice(0, 60));
    process.exit(0);
  },
  'stalls for a while': (answer) => {
    sleep(1500);
    write(text(answer));
  },
  'stalls for ever': () => sleep(600_000),
  'swallows a line': () => {},
  'answers twice': (answer) => write(text(answer) + text(answer)),
  'answers for another': () => write(text([...answers.values()].find(({ id }) => id !== victim))),
  'writes a broken line': (answer) => write(`${text(answer).slice(0, 80)}\n`),
  'writes noise': (answer) => write(`Segmentation fault\n${text(answer)}`),
  'loses a line feed': (answer) => write(text(answer).trimEnd()),
  'loses a mention': (answer) => write(text(without(answer, 'mentions'))),
  'loses a sentence': (answer) => write(text(without(answer, 'hashes'))),
  'has other packs': (answer) => write(text({ ...answer, packs: '0' })),
};

if (fault === '--list') console.log(Object.keys(FAULTS).join('\n'));
else {
  for (const line of readFileSync(0, 'utf8').split('\n').filter(Boolean)) {
    const answer = answers.get(JSON.parse(line).id);
    const isVictim = answer.id === victim && isFirstTime();
    if (fault === 'ends early with exit 0 and an end' && isVictim) FAULTS[fault](answer);
    count(line, answer);
    FAULTS[isVictim ? fault : 'none'](answer);
  }
  finish();
}
