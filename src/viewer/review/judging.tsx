/** How good the program is on these articles: a sample to judge, one key each, and the precision with its interval. */
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Question, Shown } from '../../judge/question.ts';
import { wilson } from '../../judge/wilson.ts';
import { download } from '../export/download.ts';
import { formatNumber } from '../i18n/numbers.ts';
import { Glyph } from '../panels/glyph.tsx';
import { language } from '../preferences.ts';
import { words } from '../state.ts';
import { InArticle } from './in-article.tsx';
import {
  another,
  at,
  begin,
  correctWrong,
  given,
  judge,
  judgedTable,
  judging,
  mends,
  question,
  shares,
  size,
  unjudge,
} from './judged.ts';
import { type Choice, Keys } from './keys.tsx';
import { reviewTexts } from './texts.ts';

/** One question of the sample after the other, and what the answers add up to. */
export function Judging() {
  const { judgeIntro, looking, lacking, sample, another: draw } = reviewTexts.value;
  useEffect(() => {
    if (judging.value === null) void begin();
  }, []);
  if (judging.value === null) return <p role="status">{looking}</p>;
  if (judging.value === 'lacking') return <p class="warning">{lacking}</p>;
  return (
    <>
      <p class="aside">{judgeIntro}</p>
      {question.value && <Asked question={question.value} />}
      {at.value >= size.value && (
        <p role="status">
          {sample}{' '}
          <button type="button" onClick={() => void another()}>
            {draw}
          </button>
        </p>
      )}
      <Answers />
      <Report />
    </>
  );
}

function Asked({ question: { shown } }: { readonly question: Question }) {
  const { place, judgeAsks } = reviewTexts.value;
  return (
    <section class="asked" aria-live="polite">
      <p class="aside">{place(at.value + 1, size.value)}</p>
      <h3>{shown.length > 1 ? judgeAsks.pair : judgeAsks.mention}</h3>
      {shown[0] && <Taken shown={shown[0]} />}
      <ul class="contexts">
        {shown.map(({ place: { article: id }, article, mark }) => (
          <InArticle key={`${id} ${mark.start}`} id={id} article={article} mark={mark} />
        ))}
      </ul>
    </section>
  );
}

function Taken({ shown: { place, mark, label } }: { readonly shown: Shown }) {
  return (
    <p>
      <Glyph kind={mark.kind} /> <b>{place.name}</b>{' '}
      {reviewTexts.value.taken(label, words.value.kind[mark.kind])}
    </p>
  );
}

function Answers() {
  const answers: readonly Choice[] = (question.value?.choices ?? []).map((verdict) => ({
    key: verdict.key,
    says: verdict.says[language.value],
    act: () => void judge(verdict),
  }));
  const back: readonly Choice[] =
    given.value.length === 0 ? [] : [{ key: 'u', says: reviewTexts.value.undo, act: () => void unjudge() }];
  return <Keys choices={[...answers, ...back]} />;
}

const percent = (value: number): string => formatNumber(Math.round(1000 * value) / 10, language.value);

function Report() {
  const texts = reviewTexts.value;
  const told = shares.value.filter(({ all }) => all > 0);
  if (told.length === 0) return <p class="aside">{texts.judgedKept}</p>;
  return (
    <>
      <table class="report">
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.share}</th>
            <th scope="col">{texts.interval}</th>
            <td />
          </tr>
        </thead>
        <tbody>
          {told.map(({ what, right, all }) => {
            const { low, high } = wilson(right, all);
            return (
              <tr key={what.en}>
                <th scope="row">{what[language.value]}</th>
                <td>{percent(right / all)} %</td>
                <td>
                  {percent(low)}–{percent(high)} %
                </td>
                <td>{texts.of(right, all)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <Kept />
    </>
  );
}

/** What becomes of the judgements. */
function Kept() {
  const texts = reviewTexts.value;
  const corrected = useSignal<number | null>(null);
  const correct = async () => {
    corrected.value = await correctWrong();
  };
  return (
    <div class="kept">
      <p class="aside" role="status">
        {corrected.value === null ? texts.judgedKept : texts.corrected(corrected.value)}
      </p>
      <div class="line">
        <button
          type="button"
          onClick={() =>
            download('judged.tsv', new Blob([judgedTable()], { type: 'text/tab-separated-values' }))
          }
        >
          {texts.saveJudged}
        </button>{' '}
        {mends().length > 0 && (
          <button type="button" onClick={() => void correct()}>
            {texts.toCorrections}
          </button>
        )}
      </div>
    </div>
  );
}
