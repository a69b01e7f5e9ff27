/** `dramatis correct`: decides about actors by hand, in the file that every build obeys. */
import type { Command } from 'commander';
import { VERBS } from '../../corrections/verbs/index.ts';
import { say } from '../../host/terminal.ts';
import { examples } from '../command.ts';
import { withGraphOf } from '../graph-folder.ts';

interface Flags {
  readonly corpus: string;
  readonly graph: string;
  readonly in?: string;
  readonly note?: string;
  readonly undo?: true;
}

/** Exit code where something contradicts something else. */
const SOME_LEFT_OUT = 2;

const ABOUT = `
Decisions stand in corrections.yaml of the corpus. Every build obeys it, says what in it has changed nothing,
and shows each decision as a reason. You may write it by hand as well; comments and order stay as they are.
A name may be followed by its kind: "Egal (person)"; a row of the lists is named by its id: people-usa/rob-malley.
`;

async function correct(id: string, names: readonly string[], flags: Flags): Promise<void> {
  const [{ verbOf }, { withEntries, withoutEntry }, { entryOf, refuse, told }, { actorsIn }, file] =
    await Promise.all([
      import('../../corrections/verbs/index.ts'),
      import('../../corrections/edit.ts'),
      import('../correcting.ts'),
      import('../graph-actors.ts'),
      import('../../regenerate/corrections.ts'),
    ]);
  const verb = verbOf(id);
  if (verb === undefined) return;
  const { in: scope, note } = flags;
  const wish = { verb, names, ...(scope && { in: scope }), ...(note && { note }) };
  const wished = entryOf(wish, flags.undo ? [] : actorsIn(flags.graph));
  const path = file.correctionsFile(flags.corpus);
  const { changed, problems } = await file.editCorrections(flags.corpus, (text) =>
    flags.undo ? withoutEntry(text, wished.entry) : withEntries(text, [wished.entry]),
  );
  refuse(problems);
  if (!flags.undo) say(told(wished, path, changed));
  else if (changed) say(`Taken back from ${path}.`);
  else refuse([{ code: 'corrections/undo', where: path, message: 'It does not say this.' }]);
}

async function merge(theirs: string, { corpus }: Flags): Promise<void> {
  const [{ mergeCorrections }, { complainOf, givenText }, file] = await Promise.all([
    import('../../corrections/merge.ts'),
    import('../given-file.ts'),
    import('../../regenerate/corrections.ts'),
  ]);
  const text = givenText(theirs);
  const { added, problems } = await file.editCorrections(corpus, (mine) =>
    mergeCorrections(mine, text, theirs),
  );
  say(
    `${added === 1 ? '1 correction' : `${added} corrections`} of ${theirs} added to ${file.correctionsFile(corpus)}.`,
  );
  complainOf(problems);
  if (problems.length > 0) process.exitCode = SOME_LEFT_OUT;
}

const withCorpus = (command: Command): Command =>
  withGraphOf(
    command.option('--corpus <dir>', 'the corpus that is corrected', 'corpus'),
    'graph',
    'folder with the graph in which the names are looked up',
  );

/** Adds `dramatis correct` to the command line. */
export function define(command: Command): void {
  command.addHelpText(
    'after',
    ABOUT +
      examples(
        'dramatis correct same "Wolfgang Wodarg" "Wolfang Wodarg"',
        'dramatis correct same "Wodarg" "Wolfgang Wodarg" --in articles/2020-03-01:1234',
        'dramatis correct retype "Astra Zeneca (person)" organization --note "the company"',
        'dramatis correct ignore "Egal (person)" --undo',
        'dramatis correct merge colleague.yaml',
      ),
  );
  for (const { id, because, usage, scoped } of VERBS) {
    const one = command.command(id).summary(usage).description(because.en).argument('<names...>', usage);
    if (scoped)
      one.option('--in <where>', 'only in this article (id or address), source, or place ID:OFFSET');
    withCorpus(one.option('--note <text>', 'why, in your own words'))
      .option('--undo', 'take it back')
      .action((names: readonly string[], flags: Flags) => correct(id, names, flags));
  }
  withCorpus(command.command('merge').argument('<file>', 'the corrections of somebody else'))
    .summary('add the corrections of somebody else')
    .description('Adds the corrections of somebody else; contradictions are shown and left out.')
    .action(merge);
}
