/** The two sentences by which somebody can tell. */
import type { FullArticle, Mark } from '../graph/article-file.ts';
import type { ArticleHead } from '../occurrences/occurrences.ts';
import { foldWords } from '../spelling/fold.ts';
import type { Corpus, SeenActor } from './seen.ts';
import type { Subject } from './suggestion.ts';

/** A sentence with a mark on the actor that is in doubt. */
export interface Context {
  readonly actor: SeenActor;
  readonly head: ArticleHead;
  readonly article: FullArticle;
  readonly mark: Mark;
}

/** Gives an article; nothing where it cannot be had. */
export type OpenArticle = (head: ArticleHead) => Promise<FullArticle | null | undefined>;

/** In so many articles a name is looked for. */
const MOST_ARTICLES = 24;

/** A sentence for each of two actors or names, of one actor alone from two articles where there are two. */
export async function contextsOf(
  subject: Subject,
  corpus: Corpus,
  open: OpenArticle,
): Promise<readonly Context[]> {
  const [one, other] = subject.actors;
  const found: Context[] = [];
  const look = async (actor: SeenActor, name?: string) => {
    const context = await contextOf(actor, corpus, open, found, name);
    if (context !== undefined) found.push(context);
  };
  if (subject.is === 'merged') for (const name of subject.names) await look(one, name);
  else {
    await look(one);
    await look(other ?? one);
  }
  return found;
}

/** A mark of an actor, with a name where one is given, in an article that is not shown already where there is one. */
async function contextOf(
  actor: SeenActor,
  corpus: Corpus,
  open: OpenArticle,
  shown: readonly Context[],
  name?: string,
): Promise<Context | undefined> {
  const heads = corpus.articlesOf(actor).flatMap((number) => corpus.occurrences.articles[number] ?? []);
  const isShown = ({ id }: ArticleHead) => shown.some(({ head }) => head.id === id);
  const fresh = heads.filter((head) => !isShown(head));
  for (const head of [...fresh, ...heads.filter(isShown)].slice(0, MOST_ARTICLES)) {
    const article = await open(head);
    const marks = article?.marks.filter(({ entity }) => entity === actor.id) ?? [];
    const fitting = marks.filter(
      (mark) => article && isNamed(article, mark, name) && !isIn(shown, head, mark),
    );
    // A sentence tells more than a headline.
    const mark = fitting.find(({ sentence }) => sentence > 0) ?? fitting[0];
    if (article && mark) return { actor, head, article, mark };
  }
  return undefined;
}

const isIn = (shown: readonly Context[], { id }: ArticleHead, { start }: Mark): boolean =>
  shown.some(({ head, mark }) => head.id === id && mark.start === start);

const isNamed = ({ text }: FullArticle, { start, end }: Mark, name: string | undefined): boolean =>
  name === undefined || foldWords(text.slice(start, end)).startsWith(foldWords(name));
