/**
 * `npm run bench:spark -- articles.jsonl [ROUNDS [WORKERS]]`: what Spark takes to find the names in articles, against one process that is given the same lines on
 * a pipe. CPU seconds, user and system, of all processes that take part, workers included; of each the start is taken off, which is
 * what it takes for one article a worker. The median of some rounds (three), in which both take turns, since machines are busy.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { lacking, lastLine, measured, ROOT, submission } from './environment.mjs';

const EXTRACT = `node --max-old-space-size=512 ${join(ROOT, 'dist/extract.mjs')} --local --summary`;
const SCRIPT = fileURLToPath(new URL('overhead.py', import.meta.url));
const ROUNDS = Number(process.argv[3] ?? 3);
/** So many workers work at once, each on one partition. */
const WORKERS = Number(process.argv[4] ?? 1);

const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

/** CPU seconds of one process with these lines. */
function bare(file) {
  return measured('sh', ['-c', `${EXTRACT} < "${file}" > /dev/null`]).cpu;
}

/** CPU seconds of Spark with these lines, from the file to a table of answers. */
function spark(file, out) {
  const { program, parameters, env } = submission(`local[${WORKERS}]`, SCRIPT, [
    ...[join(ROOT, 'dist/scale/spark'), file, out, String(WORKERS), EXTRACT],
  ]);
  const { ok, cpu, problem } = measured(program, parameters, env);
  rmSync(out, { recursive: true, force: true });
  if (!ok) throw new Error(lastLine(problem));
  return cpu;
}

function main(articles) {
  const lacks = lacking();
  if (lacks !== undefined) return console.log(`skipped  ${lacks}`);
  const lines = readFileSync(articles, 'utf8').split('\n').filter(Boolean);
  const folder = mkdtempSync(join(tmpdir(), 'dramatis-spark-'));
  const write = (name, some) => {
    writeFileSync(join(folder, name), `${some.join('\n')}\n`);
    return join(folder, name);
  };
  try {
    mkdirSync(join(folder, 'out'));
    const [all, few, one] = [
      write('all.jsonl', lines),
      write('few.jsonl', lines.slice(0, WORKERS)),
      write('one.jsonl', lines.slice(0, 1)),
    ];
    const rounds = Array.from({ length: ROUNDS }, () => {
      const [own, start] = [bare(all), bare(one)];
      const [engine, engineStart] = [
        spark(all, join(folder, 'out/all')),
        spark(few, join(folder, 'out/few')),
      ];
      const ratio = (engine - engineStart) / (own - start);
      const shown = [own, start, engine, engineStart].map((seconds) => seconds.toFixed(1));
      console.log(
        `one process ${shown[0]} s (start ${shown[1]}), Spark ${shown[2]} s (start ${shown[3]}): ${ratio.toFixed(2)} ×`,
      );
      return ratio;
    });
    console.log(
      `${lines.length} articles: Spark takes ${median(rounds).toFixed(2)} × the CPU of one process, starts taken off`,
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main(process.argv[2] ?? 'articles.jsonl');
