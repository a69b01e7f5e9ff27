/** `dramatis review`: suggests which actors may be one, two or none; one key each decides. */
import type { Command } from 'commander';
import { complain, say } from '../../host/terminal.ts';
import { examples } from '../command.ts';
import { withGraphOf } from '../graph-folder.ts';
import type { Suggested } from '../suggested.ts';
import { wholeNumber } from '../whole-number.ts';

interface Flags {
  readonly corpus: string;
  readonly graph: string;
  readonly kind: readonly string[];
  readonly most: number;
  readonly json?: true;
}

const ABOUT = `
Shows what looks wrong about the actors, what mends most first: two that may be one, one that may be two, one that may be none; each with its reason and two
sentences. Answers stand in corrections.yaml of the corpus, which every build obeys; what was decided is not asked again, what was skipped is. Without a
terminal, answers are lines of standard input.
`;

async function review(flags: Flags): Promise<void> {
  const [{ suggestedIn, suggestionValue }, file, { problemText }] = await Promise.all([
    import('../suggested.ts'),
    import('../../regenerate/corrections.ts'),
    import('../../regenerate/problems.ts'),
  ]);
  const { corrections, problems } = file.readCorrections(flags.corpus);
  for (const problem of problems) complain(problemText(problem));
  const { corpus, suggestions } = suggestedIn(flags.graph, corrections, flags.kind);
  const shown = suggestions.slice(0, flags.most);
  if (flags.json) for (const one of shown) say(JSON.stringify(suggestionValue(one)));
  else if (shown.length === 0) say('Nothing is left to decide.');
  else await ask(flags, { corpus, suggestions: shown }, suggestions.length);
}

async function ask(flags: Flags, { corpus, suggestions }: Suggested, open: number): Promise<void> {
  const [{ openPublished }, { suggestionText }, { reviewAll }, { answersFrom }, edit, file, { problemText }] =
    await Promise.all([
      import('../published.ts'),
      import('../suggested.ts'),
      import('../reviewing.ts'),
      import('../answers.ts'),
      import('../../corrections/edit.ts'),
      import('../../regenerate/corrections.ts'),
      import('../../regenerate/problems.ts'),
    ]);
  const published = openPublished(flags.graph);
  const kept = await reviewAll(suggestions, answersFrom(process.stdin), {
    say,
    textOf: (suggestion) => suggestionText(suggestion, corpus, published.article),
    entriesOf: (answer, { subject }) => answer.entries(subject, corpus.actors),
    keep: async (entries) => {
      const { problems } = await file.editCorrections(flags.corpus, (text) =>
        edit.withEntries(text, entries),
      );
      return problems[0] && problemText(problems[0]);
    },
    takeBack: (entries) => file.editCorrections(flags.corpus, (text) => edit.withoutEntries(text, entries)),
  });
  say(`\n${kept} decided, ${open - kept} left: ${file.correctionsFile(flags.corpus)}`);
  if (kept > 0) say('The next build obeys it: dramatis build');
}

const collected = (one: string, before: readonly string[]): readonly string[] => [...before, one];

/** Adds `dramatis review` to the command line. */
export function define(command: Command): void {
  const described = command
    .option('--corpus <dir>', 'the corpus whose actors are looked at', 'corpus')
    .option(
      '--kind <sort>',
      'only this sort of suggestion, such as typo; several times for several',
      collected,
      [],
    )
    .option('--most <n>', 'so many at most', wholeNumber(1, 1_000_000, 'A number from 1.'), 1_000_000)
    .option('--json', 'list them as JSON lines, and ask nothing');
  withGraphOf(described, 'graph', 'folder with graph.json')
    .addHelpText(
      'after',
      ABOUT +
        examples(
          'dramatis review',
          'dramatis review --kind typo --kind acronym',
          'dramatis review --json --most 50',
        ),
    )
    .action(review);
}
