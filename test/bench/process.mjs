/** What another process takes, and how it is given long input. Linux alone tells these. */
import { readFileSync } from 'node:fs';

/** Of the clock of processes on Linux, a second. */
const TICKS = 100;

/** Lines in blocks of a thousand, each line ended. */
export function* blocks(lines) {
  let block = [];
  for (const line of lines) {
    block.push(line);
    if (block.length < 1000) continue;
    yield `${block.join('\n')}\n`;
    block = [];
  }
  if (block.length > 0) yield `${block.join('\n')}\n`;
}

/** CPU seconds of a process so far, all its threads but none of its children, and its memory at most, in MB. */
export function takenBy(pid) {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1).split(' ');
    const [, peak = 0] = /VmHWM:\s+(\d+)/u.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return { cpu: (Number(fields[11]) + Number(fields[12])) / TICKS, peak: Number(peak) / 1024 };
  } catch {
    return undefined;
  }
}
