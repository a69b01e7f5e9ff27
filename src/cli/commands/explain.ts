/** `dramatis explain`: why an actor, a link or a name is there, in words. */
import type { Command } from 'commander';
import { say } from '../../host/terminal.ts';
import { examples } from '../command.ts';
import { withGraphOf } from '../graph-folder.ts';

interface Flags {
  readonly graph: string;
  readonly json?: true;
}

const PLACE = /^(.+):(\d+)$/su;

const ABOUT = `
Ids stand in brackets: "dramatis rules ID" prints a rule or a reason to link, "dramatis knowledge ID" a row of the lists. --json tells all of it at once:
{"explains": "actor", "actor": {"id", "label", "kind"}, "mentions", "articles", "names": [{"name", "mentions"}], "reasons", "statements",
 "links": [{"actor", "sentences"}], "cites"}
{"explains": "link", "actors": [actor, actor], "sentences", "articles", "expected"?, "statements", "where": [place], "cites"}
{"explains": "mention", "article", "sentence", "names", "mention": {"start", "end", "text", "kind", "form"}, "actor", "reasons", "cites"}
A place is {"article": {"id", "title"?, "date"?, "source"?}, "sentence": {"start", "end", "text"}, "names": [{"start", "end", "actor", "reasons"}]}; a reason
{"by", "id", "weight", "sentence"}, without a sentence where a place names it; a statement {"type", "from", "to"?, "role"?, "status", "sentences", "first"?, "last"?, "rules", "at"?,
"reasons", "where": [{"article", "sentence"}]}; "cites" holds in full what reasons and statements name by id: {"rules", "rows"}.
`;

async function explain(name: string, other: string | undefined, { graph, json }: Flags): Promise<void> {
  const [{ openPublished }, { explainedActor, explainedLink, explainedMention }] = await Promise.all([
    import('../published.ts'),
    import('../explained.ts'),
  ]);
  const published = openPublished(graph);
  const [, article, offset] = PLACE.exec(name) ?? [];
  const explained =
    other !== undefined
      ? explainedLink(name, other, published)
      : article !== undefined
        ? explainedMention(article, Number(offset), published)
        : explainedActor(name, published);
  if (json) say(JSON.stringify((await import('../cited.ts')).citing(explained), null, 2));
  else say((await import('../explained-text.ts')).explainedText(explained));
}

/** Adds `dramatis explain` to the command line. */
export function define(command: Command): void {
  const described = command
    .argument('<name>', 'an actor, or ARTICLE:OFFSET for the name at a place')
    .argument('[other]', 'a second actor, for the link of the two')
    .option('--corpus <dir>', 'the corpus whose graph is meant', 'corpus')
    .option('--json', 'as JSON, with the rules and the rows of the lists that it cites');
  withGraphOf(described, 'graph', 'folder with graph.json')
    .addHelpText(
      'after',
      ABOUT +
        examples(
          'dramatis explain "Angela Merkel"',
          'dramatis explain "Kassem Soleimani" Iran --json',
          'dramatis explain de/2020-01-03-bagdad-drohnenangriff:31',
        ),
    )
    .action(explain);
}
