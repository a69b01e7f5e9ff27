/** The panel of an article: where it comes from, whom it names, and its whole text with every name marked. */

import type { FullArticle } from '../../graph/article-file.ts';
import { select } from '../actions.ts';
import { Fresh } from '../add/fresh.tsx';
import type { ArticleHead } from '../model/graph.ts';
import { NotesBox } from '../notes/notes-box.tsx';
import { evidenceTexts } from '../panels/evidence-texts.ts';
import { Fetched } from '../panels/fetched.tsx';
import { HeadLine } from '../panels/head-line.tsx';
import { Heading } from '../panels/heading.tsx';
import { model } from '../state.ts';
import { arrival, wayBack } from './arrival.ts';
import { Cast } from './cast.tsx';
import { castOf } from './cast-of.ts';
import { MarkedText } from './marked-text.tsx';
import { readingTexts } from './texts.ts';
import './reading.css';

/** A whole article, with all names and statements marked. */
export function Article({ head }: { readonly head: ArticleHead }) {
  const texts = readingTexts.value;
  return (
    <>
      <header class="panel-head">
        <p class="kind">
          <Back />
          {texts.article}
          <Fresh of="articles" id={head.id} />
        </p>
        <Heading
          text={head.title || head.id || evidenceTexts.value.untitled}
          lang={head.language || undefined}
        />
        <HeadLine head={head} />
      </header>
      <NotesBox subject={{ of: 'articles', key: head.id }} />
      <Fetched head={head}>{(article) => <Text head={head} article={article} />}</Fetched>
    </>
  );
}

function Text({ head, article }: { readonly head: ArticleHead; readonly article: FullArticle }) {
  const texts = readingTexts.value;
  const from = arrival.value?.article === head.id ? arrival.value : null;
  const isPart = article.sentences.some(([start, end]) => start === end);
  return (
    <>
      <Cast cast={castOf(article, model.value)} />
      <section class="whole-text">
        <h3>{texts.text}</h3>
        <p class="aside">{article.text === '' ? evidenceTexts.value.notPublished : texts.textHint}</p>
        {isPart && article.text !== '' && <p class="aside">{texts.partly}</p>}
        <MarkedText article={article} at={from?.sentence} />
      </section>
    </>
  );
}

/** Back to what was open before the article. */
function Back() {
  const before = wayBack();
  if (before.is === 'nothing') return null;
  return (
    <button type="button" class="back" onClick={() => select(before)}>
      ← {readingTexts.value.backTo}
    </button>
  );
}
