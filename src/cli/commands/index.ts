/** The commands in the order of `dramatis --help`. Only the one that is called is loaded. */
import type { CommandEntry } from '../command.ts';

/** The first that fits a name is called; each module is loaded only then, since the start counts. */
export const commands: readonly CommandEntry[] = [
  {
    name: 'start',
    summary: 'build the graph, show it in the browser and keep it up to date',
    load: () => import('./start.ts'),
  },
  {
    name: 'serve',
    summary: 'show a graph in the browser without building anything',
    load: () => import('./serve.ts'),
  },
  {
    name: 'build',
    summary: 'build the graph of a corpus once',
    load: () => import('./build.ts'),
  },
  {
    name: 'status',
    summary: 'what a build would do, and why',
    load: () => import('./status.ts'),
  },
  {
    name: 'add',
    summary: 'put files, pages of the Web or standard input into a corpus',
    load: () => import('./add.ts'),
  },
  {
    name: 'export',
    summary: 'write the graph in another format',
    load: () => import('./export.ts'),
  },
  {
    name: 'diff',
    summary: 'what has changed between two graphs, and which articles did it',
    load: () => import('./diff.ts'),
  },
  {
    name: 'publish',
    summary: 'the page with this graph as one HTML file, or as a folder for a web server',
    load: () => import('./publish.ts'),
  },
  {
    name: 'extract',
    summary: 'find the names in articles: JSON Lines in, JSON Lines out',
    load: () => import('./extract.ts'),
  },
  {
    name: 'tables',
    summary: 'an archive too large for memory as tables of who occurs with whom',
    load: () => import('./tables.ts'),
  },
  {
    name: 'link',
    summary: 'who is who among actors that "extract --local" gave: JSON Lines in, JSON Lines out',
    load: () => import('./link.ts'),
  },
  {
    name: 'correct',
    summary: 'decide by hand: same, distinct, rename, retype, ignore, keep, add, wrong, merge',
    load: () => import('./correct.ts'),
  },
  {
    name: 'review',
    summary: 'suggestions which actors may be one, two or none; one key each decides',
    load: () => import('./review.ts'),
  },
  {
    name: 'gazetteer',
    summary: 'names of your own: make lists out of other databases, and look at the lists',
    load: () => import('./gazetteer.ts'),
  },
  {
    name: 'explain',
    summary: 'why an actor, a link or a name is there, in words',
    load: () => import('./explain.ts'),
  },
  {
    name: 'judge',
    summary: 'read a random sample of your corpus, and know how good the names and actors are',
    load: () => import('./judge.ts'),
  },
  {
    name: 'evaluate',
    summary: 'precision, recall and F1 on gold articles',
    load: () => import('./evaluate.ts'),
  },
  {
    name: 'gold',
    summary: 'gold articles to read and check, with their names marked',
    load: () => import('./gold.ts'),
  },
  {
    name: 'rules',
    summary: 'the catalogue of the rules, with reasons and examples',
    load: () => import('./rules.ts'),
  },
  {
    name: 'knowledge',
    summary: 'what the packs of names and words are made of, with dates and licences',
    load: () => import('./knowledge.ts'),
  },
  {
    name: 'fit',
    summary: 'fit the weights on gold articles (for work on the program itself)',
    load: () => import('./fit.ts'),
  },
  {
    name: 'classes',
    summary: 'count which words are used alike (for work on the program itself)',
    load: () => import('./classes.ts'),
  },
];
