/** Does its share of linking a corpus in parts, in a thread of its own: one answer for each message. */
import { rmSync } from 'node:fs';
import { parentPort, workerData } from 'node:worker_threads';
import { object } from '../base/fields.ts';
import { endedLines } from '../host/split-lines.ts';
import { UserError } from '../host/user-error.ts';
import { type CountedRecord, createPacker, type PartLinker } from '../link/index.ts';
import { aloneLine } from '../scale/alone-answers.ts';
import type { FromThread, ToThread } from '../scale/part-threads.ts';
import { heardOf, isBlank, linkedLines } from '../scale/record-lines.ts';
import { eachRecord } from '../scale/spill.ts';
import { obedientPipeline } from './obedient.ts';

const { names } = object(workerData);
const opened = obedientPipeline(typeof names === 'string' ? { names } : {}).then((pipeline) =>
  pipeline.partLinker(),
);

const packed = createPacker();
const utf8 = new TextEncoder();

function noted(lines: Uint8Array, from: number, linker: PartLinker): FromThread {
  const all: ReturnType<PartLinker['look']>[] = [];
  let number = from;
  for (const line of endedLines(lines)) {
    if (!isBlank(line)) all.push(heardOf(line, number, linker.look));
    number += 1;
  }
  const alone = utf8.encode(all.map((one) => aloneLine(one.alone)).join(''));
  return { is: 'noted', noted: packed(all.map((one) => one.noted)), alone };
}

function linked(file: string, linker: PartLinker): FromThread {
  const records: CountedRecord[] = [];
  eachRecord(file, (record) => records.push(record));
  rmSync(file);
  return { is: 'linked', lines: Buffer.from([...linkedLines(() => linker.link(records))].join('')) };
}

function answer(request: ToThread, linker: PartLinker): FromThread {
  if (request.is === 'note') return noted(request.lines, request.from, linker);
  if (request.is === 'search') return { is: 'slips', slips: linker.slipsIn(request.search) };
  if (request.is === 'link') return linked(request.file, linker);
  if (request.is === 'end') return { is: 'answered', answered: linker.answered() };
  linker.ask(request.asked);
  return { is: 'heard' };
}

/** What only the user can put right is an answer, too. */
function answerOrProblem(request: ToThread, linker: PartLinker): FromThread {
  try {
    return answer(request, linker);
  } catch (error) {
    if (error instanceof UserError) return { is: 'problem', message: error.message };
    throw error;
  }
}

parentPort?.on('message', async (request: ToThread) => {
  const said = answerOrProblem(request, await opened);
  parentPort?.postMessage(said, said.is === 'noted' ? [said.noted.numbers.buffer, said.alone.buffer] : []);
});
