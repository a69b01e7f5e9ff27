/** `dramatis judge`: how good the names and actors of a corpus are, by a random sample that somebody reads. */
import type { Command } from 'commander';
import { complain, say } from '../../host/terminal.ts';
import type { Judgement } from '../../judge/judgement.ts';
import { examples } from '../command.ts';
import { withGraphOf } from '../graph-folder.ts';
import type { Published } from '../published.ts';
import { wholeNumber } from '../whole-number.ts';

interface Flags {
  readonly corpus: string;
  readonly graph: string;
  readonly mentions: number;
  readonly pairs: number;
  readonly seed: number;
  readonly report?: true;
  readonly corrections?: true;
}

const ABOUT = `
Shows names in their sentences, and pairs of names in different articles that are taken for one actor, and asks of each whether it is right: one key each.
Every mention is as likely to be drawn as any other; of pairs every actor of several articles is. Answers stand in judged.tsv of the corpus, and a later run
goes on where this one ended. Without a terminal, answers are lines of standard input.
`;

async function judge(flags: Flags): Promise<void> {
  const { openPublished } = await import('../published.ts');
  const published = openPublished(flags.graph);
  const judgements = await readAll(flags.corpus);
  if (flags.corrections) await correctAll(flags.corpus, judgements, published);
  else if (flags.report) await report(judgements, published);
  else await ask(flags, judgements, published);
}

/** What was judged so far; lines that cannot be read are told. */
async function readAll(corpus: string): Promise<readonly Judgement[]> {
  const [{ readJudged }, { latest }, { problemText }] = await Promise.all([
    import('../judged-file.ts'),
    import('../../judge/judgement.ts'),
    import('../../regenerate/problems.ts'),
  ]);
  const { judgements, problems } = readJudged(corpus);
  for (const problem of problems) complain(problemText(problem));
  return latest(judgements);
}

async function ask(flags: Flags, judgements: readonly Judgement[], published: Published): Promise<void> {
  const [{ questionsOf }, { occurrencesIn }, { judgeAll }, { answersFrom }, file] = await Promise.all([
    import('../judgeable.ts'),
    import('../published-occurrences.ts'),
    import('../judging.ts'),
    import('../answers.ts'),
    import('../judged-file.ts'),
  ]);
  const questions = questionsOf(published, occurrencesIn(flags.graph).occurrences, flags, judgements);
  const kept = await judgeAll(questions, answersFrom(process.stdin), {
    say,
    keep: (judgement) => file.keepJudgement(flags.corpus, judgement),
    takeBack: (judgement) => file.takeBackJudgement(flags.corpus, judgement),
  });
  say(`\n${kept} judged, ${questions.length - kept} of this sample left: ${file.judgedFile(flags.corpus)}\n`);
  await report(await readAll(flags.corpus), published);
}

async function report(judgements: readonly Judgement[], published: Published): Promise<void> {
  const [{ reportOf }, { standingIn }] = await Promise.all([
    import('../../judge/report.ts'),
    import('../judgeable.ts'),
  ]);
  say(reportOf(judgements, standingIn(published)));
}

async function correctAll(
  corpus: string,
  judgements: readonly Judgement[],
  published: Published,
): Promise<void> {
  const [{ standingIn }, { mendsOf, leftText }, { refuse }, { withEntries }, file] = await Promise.all([
    import('../judgeable.ts'),
    import('../judged-corrections.ts'),
    import('../correcting.ts'),
    import('../../corrections/edit.ts'),
    import('../../regenerate/corrections.ts'),
  ]);
  const standing = standingIn(published);
  const { entries, left } = mendsOf(
    judgements.filter((one) => standing(one) === 'same'),
    published,
  );
  const { changed, problems } = await file.editCorrections(corpus, (text) => withEntries(text, entries));
  refuse(problems);
  const path = file.correctionsFile(corpus);
  const count = entries.length === 1 ? '1 wrong one stands' : `${entries.length} wrong ones stand`;
  say(changed ? `${count} in ${path}.` : `Nothing new for ${path}.`);
  if (left.length > 0) say(`Decide these by hand (dramatis correct --in ID:OFFSET):`);
  for (const line of leftText(left)) say(`  ${line}`);
}

const SIZE = wholeNumber(0, 100_000, 'A number from 0 to 100000.');

/** Adds `dramatis judge` to the command line. */
export function define(command: Command): void {
  const described = command
    .option('--corpus <dir>', 'the corpus that is judged', 'corpus')
    .option('--mentions <n>', 'how many mentions are drawn', SIZE, 100)
    .option('--pairs <n>', 'how many joined pairs are drawn', SIZE, 100)
    .option(
      '--seed <n>',
      'another number draws another sample',
      wholeNumber(0, 2 ** 31, 'A whole number.'),
      1,
    )
    .option('--report', 'only say what was judged so far')
    .option('--corrections', 'turn what was judged wrong into corrections');
  withGraphOf(described, 'graph', 'folder with graph.json')
    .addHelpText(
      'after',
      ABOUT +
        examples(
          'dramatis judge',
          'dramatis judge --mentions 200 --pairs 0 --seed 7',
          'dramatis judge --report',
          'dramatis judge --corrections',
        ),
    )
    .action(judge);
}
