/** `dramatis gazetteer`: names of one's own, and what other databases give. */
import { type Command, Option } from 'commander';
import { IMPORT_FORMATS } from '../../gazetteer/import/index.ts';
import { KINDS, type Kind } from '../../model.ts';
import { examples } from '../command.ts';

interface Flags {
  readonly corpus: string;
  readonly as?: string;
  readonly kind?: Kind;
  readonly languages: string;
  readonly oneWordAliases?: true;
}

const ABOUT = `
Lists of names are tables below gazetteer/ of the corpus (.tsv or .csv), which you may write by hand:

  name<TAB>kind<TAB>aliases<TAB>description<TAB>id
  Nordbit AG<TAB>organization<TAB>Nordbit|NB AG<TAB>maker of bits<TAB>https://nordbit.example

Every build asks them before its own lists; a name that it knows already gets their aliases, description and id.
Kinds are ${KINDS.join(', ')}. A name of one word that is an ordinary word as well counts only where a name is found.
Imported are Wikidata (lines of a dump, results of a query), GeoNames, OpenSanctions, FollowTheMoney, Popolo, and tables
with a column “name”, also packed with gzip. Aliases of one word mean many, and are left out unless they are asked for.
`;

async function importLists(files: readonly string[], flags: Flags): Promise<void> {
  const [{ importNames }, { importText }, { complain, say }, { showProgress }] = await Promise.all([
    import('../../regenerate/import-names.ts'),
    import('../import-text.ts'),
    import('../../host/terminal.ts'),
    import('../import-progress.ts'),
  ]);
  const { corpus, as: format, kind, languages, oneWordAliases: oneWord = false } = flags;
  for (const file of files) {
    const imported = importNames(corpus, file, {
      languages: languages.split(','),
      oneWord,
      progress: showProgress(file),
      ...(format !== undefined && { format }),
      ...(kind !== undefined && { kind }),
    });
    const { done, left } = importText(imported);
    say(done);
    for (const line of left) complain(line);
    if (imported.names === 0) process.exitCode = 1;
    else if (imported.skipped.broken > 0) process.exitCode ??= 2;
  }
}

async function list({ corpus }: Flags): Promise<void> {
  const [{ readOwnNames }, { listText }, { complain, say }, { problemLines }] = await Promise.all([
    import('../../regenerate/own-names.ts'),
    import('../import-text.ts'),
    import('../../host/terminal.ts'),
    import('../../regenerate/problems.ts'),
  ]);
  const { names, problems } = readOwnNames(corpus);
  say(listText(names, corpus));
  for (const line of problemLines(problems)) complain(line);
}

const withCorpus = (command: Command): Command =>
  command.option('--corpus <dir>', 'the corpus that gets the names', 'corpus');

/** Adds `dramatis gazetteer` to the command line. */
export function define(command: Command): void {
  command.addHelpText(
    'after',
    ABOUT +
      examples(
        'dramatis gazetteer import targets.simple.csv',
        'dramatis gazetteer import query.json --kind organization',
        'dramatis gazetteer list',
      ),
  );
  withCorpus(command.command('import').argument('<files...>', 'what another database gives'))
    .summary('make lists of names out of what other databases give')
    .addOption(
      new Option('--as <format>', 'the format, where the beginning of the file does not tell it').choices(
        IMPORT_FORMATS.map(({ id }) => id),
      ),
    )
    .addOption(
      new Option('--kind <kind>', 'what those are whose kind the file does not tell').choices([...KINDS]),
    )
    .option('--languages <codes>', 'in which languages names are taken, the preferred one first', 'de,en')
    .option('--one-word-aliases', 'take aliases of one word, too')
    .action(importLists);
  withCorpus(command.command('list'))
    .summary('how many names the lists of a corpus have, and what is wrong with them')
    .action(list);
}
