/** `dramatis extract`: the names in articles, as a filter between two pipes. */

import { once } from 'node:events';
import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Command } from 'commander';
import { leaveWithReader } from '../../host/terminal.ts';
import { UserError } from '../../host/user-error.ts';
import { examples } from '../command.ts';

const ABOUT = `
Reads one article a line, from files or from
standard input:                                 {"id", "text", "title"?, "language"?, …}
Writes one line for each, in the same order:    {"id", "language", "mentions": [{"start", "end", "text",
                                                 "kind", "form", "entity", "evidence"}],
                                                 "relations": [{"type", "from", "to"?, "role"?, "cue"?, "status",
                                                 "said"?, "rule", "start", "end", "sentence"}]?}
The ends of relations are numbers of mentions.
A title is the first paragraph, as a build reads it. Offsets count UTF-16 code units: in the text as it is given, with a
title in title, blank line and text, which --text gives. A broken line is answered with {"id"?, "error"}, and the rest goes on. The ids of actors hold for
the whole input and depend on what came before in it; --local is a function of each line alone, for work that is shared
out among machines: it gives each mention's actor within its article, and what linking and counting need of it.
Exit codes: 0 all went well, 2 some lines were broken.
`;

interface Flags {
  readonly corrections?: string;
  readonly names?: string;
  readonly local?: true;
  readonly fields?: string;
  readonly text?: true;
  readonly summary?: true;
}

/** Exit code where some lines were broken. */
const SOME_BROKEN = 2;

async function extract(files: readonly string[], flags: Flags): Promise<void> {
  const [{ splitLines }, { answer }, { MAX_LINE }, { openTally, tallied }] = await Promise.all([
    import('../../host/split-lines.ts'),
    import('../answer.ts'),
    import('../../scale/given-lines.ts'),
    import('../extract-tally.ts'),
  ]);
  process.stdout.on('error', leaveWithReader);
  const { tell, more } = await tellerFor(flags);
  const tally = openTally();
  const write = async (text: string) => {
    if (!process.stdout.write(`${text}\n`)) await once(process.stdout, 'drain');
  };
  for (const open of inputsOf(files)) {
    for await (const line of splitLines(open(), MAX_LINE)) {
      const { text, told } = answer(line, tell, more, flags.local ? 'read' : 'given');
      tallied(tally, line, told);
      await write(text);
    }
  }
  if (flags.summary) await write(JSON.stringify({ summary: tally, ...more }));
  if (tally.broken > 0) process.exitCode = SOME_BROKEN;
}

/** What is read, one after the other, opened when its turn comes; nothing is read where one of the files lacks. */
function inputsOf(files: readonly string[]): readonly (() => Readable)[] {
  for (const file of files) {
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats === undefined) throw new UserError(`There is no file ${file}.`);
    if (stats.isDirectory()) throw new UserError(`${file} is a folder. Give files of JSON Lines.`);
  }
  return files.length > 0 ? files.map((file) => () => createReadStream(file)) : [() => process.stdin];
}

/** What tells of articles, and what stands in each answer besides. */
async function tellerFor({ local, fields, text, ...obeyed }: Flags) {
  const [{ packsVersion }, { obedientPipeline, obeyedFiles }] = await Promise.all([
    import('../../host/program.ts'),
    import('../obedient.ts'),
  ]);
  if (fields !== undefined && !local)
    throw new UserError('--fields chooses among what --local gives. Give both, or neither.');
  const corrected = await obedientPipeline(obeyed);
  if (!local) {
    const { tellerOf } = await import('../answer.ts');
    return { tell: tellerOf(corrected.extractor(), text), more: {} };
  }
  const [{ localTellerOf }, { CORE_FIELDS, fieldsIn, withoutFields }] = await Promise.all([
    import('../local-teller.ts'),
    import('../local-fields.ts'),
  ]);
  const wanted = fields === undefined ? CORE_FIELDS : fieldsIn(fields);
  const tell = localTellerOf(corrected, text ? [...wanted, 'text'] : wanted);
  return { tell, more: { packs: packsVersion(obeyedFiles(obeyed)) + withoutFields(wanted) } };
}

/** Adds `dramatis extract` to the command line. */
export function define(command: Command): void {
  command
    .argument('[files...]', 'JSON Lines, read one after the other; standard input where none is given')
    .option('--corrections <file>', 'obey what somebody has decided by hand (corrections.yaml)')
    .option('--names <file>', 'ask a list of names of your own first (.tsv or .csv)')
    .option('--local', 'a pure function of each line: actors within their articles, for linking later')
    .option('--fields <list>', 'with --local, only these fields: core, full, or names parted by commas')
    .option('--text', 'give the text in which offsets count: title, blank line, body')
    .option('--summary', 'end with a line that counts the others, so that a lost one is noticed')
    .addHelpText(
      'after',
      ABOUT +
        examples(
          'dramatis extract articles.jsonl > names.jsonl',
          'cat *.jsonl | dramatis extract | grep Merkel',
        ),
    )
    .action(extract);
}
