/** Tables whose head says since when they are as they are. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const DAY = /^# retrieved: \w+, (\S+)$/m;

/** Writes a table that `print` gives for a day. The day moves only when something else does: the same data give the same bytes. */
export function writeDated(
  file: string,
  print: (day: string) => string,
  today = new Date().toISOString().slice(0, 10),
): void {
  const before = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const day = DAY.exec(before)?.[1];
  if (day === undefined || print(day) !== before) writeFileSync(file, print(today));
}
