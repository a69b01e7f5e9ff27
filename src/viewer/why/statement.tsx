/** Why something is stated of an actor, or of two: sentence by sentence, with the way to say that it is wrong. */

import { useSignal } from '@preact/signals';
import type { FullArticle } from '../../graph/article-file.ts';
import type { Related } from '../../graph/attribute.ts';
import { statementsIn } from '../../graph/statement-marks.ts';
import { ruleSentence } from '../../why/explain.ts';
import { explainStatement } from '../../why/stated.ts';
import { mending } from '../mend/part.ts';
import { mendTexts } from '../mend/texts.ts';
import type { Actor } from '../model/graph.ts';
import { evidenceTexts } from '../panels/evidence-texts.ts';
import { Fetched } from '../panels/fetched.tsx';
import { HeadLine } from '../panels/head-line.tsx';
import { MoreOfList } from '../panels/more.tsx';
import { language } from '../preferences.ts';
import { model, whole } from '../state.ts';
import { Details } from './details.tsx';
import './why.css';

const AT_FIRST = 2;
const MORE = 10;

interface Props {
  readonly one: Related;
  /** Of whom it is stated, and the other end where there are two. */
  readonly ends: readonly Actor[];
}

/** Why a sentence states something: the rule, its words, and what it means. */
export function ExplainedStatement({ one, ends }: Props) {
  const most = useSignal(AT_FIRST);
  return (
    <div class="explained stated">
      <ol>
        {one.where.slice(0, most.value).map(([article, sentence]) => (
          <li key={`${article} ${sentence}`}>
            <HeadLine head={model.value.articles.get(article)} />
            <Fetched head={model.value.articles.get(article)}>
              {(full) => <Read one={one} ends={ends} article={full} sentence={sentence} />}
            </Fetched>
            <Wrong one={one} ends={ends} article={article} />
          </li>
        ))}
      </ol>
      <MoreOfList shown={most} of={one.where.length} step={MORE} label={evidenceTexts.value.moreNeighbours} />
      <Wrong one={one} ends={ends} />
    </div>
  );
}

interface ReadProps extends Props {
  readonly article: FullArticle;
  readonly sentence: number;
}

/** The reasons in one sentence; where the article was published without them, what the rules say. */
function Read({ one, ends, article, sentence }: ReadProps) {
  const [subject, object] = ends;
  const found = statementsIn(article).find(
    (mark) =>
      mark.sentence === sentence &&
      mark.type === one.type &&
      mark.subject === subject?.key &&
      mark.object === object?.key &&
      mark.role === one.role,
  );
  const reasons = found
    ? explainStatement(found, article.text, language.value)
    : one.rules.map((rule) => ruleSentence(rule, language.value));
  const cited = (found ? [found.rule] : one.rules).map((id) => ({ by: 'rule', id }));
  return (
    <>
      <ul>
        {reasons.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <Details cited={cited} />
    </>
  );
}

/** Says that a statement is wrong, everywhere or in one article. */
function Wrong({ one, ends, article }: Props & { readonly article?: string }) {
  const { mendWrong, mendWrongHere } = mendTexts.value;
  const decide = async () => {
    await mending.load();
    const desk = mending.loaded.value;
    if (desk) await desk.correct(desk.wrong(one, ends, whole.value.actors, article));
  };
  return (
    <button
      type="button"
      class={article === undefined ? 'wrong' : 'link wrong'}
      onClick={() => void decide()}
    >
      {article === undefined ? mendWrong : mendWrongHere}
    </button>
  );
}
