/** One suggestion after the other, with its reason and two sentences; buttons and keys decide. */
import { useEffect, useRef } from 'preact/hooks';
import { answersTo, decisionsIn, FINDERS, SKIP, type Suggestion, UNDO } from '../../review/index.ts';
import { made, saveKept } from '../mend/desk.ts';
import { Glyph } from '../panels/glyph.tsx';
import { language } from '../preferences.ts';
import { isServed } from '../served.ts';
import { Contexts } from './contexts.tsx';
import { type Choice, Keys } from './keys.tsx';
import {
  answer,
  asked,
  choose,
  isNew,
  look,
  looked,
  place,
  sort,
  sorts,
  steps,
  suggestions,
  undo,
} from './sitting.ts';
import { reviewTexts } from './texts.ts';

/** The picture of the page is drawn before the search takes the processor, in milliseconds. */
const SOON = 50;

/** One suggestion after the other, with the way back. */
export function Suggestions() {
  const { intro, looking, lacking } = reviewTexts.value;
  useEffect(() => {
    if (isNew()) setTimeout(() => void look(), SOON);
  }, []);
  if (looked.value === null) return <p role="status">{looking}</p>;
  if (looked.value === 'lacking') return <p class="warning">{lacking}</p>;
  return (
    <>
      <p class="aside">{intro}</p>
      <Sorts />
      {asked.value ? <Asked suggestion={asked.value} /> : <p role="status">{reviewTexts.value.done}</p>}
      <Answers />
      <Kept />
    </>
  );
}

function Sorts() {
  return (
    <label class="sorts">
      {reviewTexts.value.sort}{' '}
      <select value={sort.value} onChange={({ currentTarget }) => choose(currentTarget.value)}>
        <option value="">{reviewTexts.value.all}</option>
        {sorts.value.map(({ id, title, count }) => (
          <option key={id} value={id}>
            {title[language.value]} ({count})
          </option>
        ))}
      </select>
    </label>
  );
}

function Asked({ suggestion }: { readonly suggestion: Suggestion }) {
  const { subject, because, finder, moved } = suggestion;
  const texts = reviewTexts.value;
  const title = FINDERS.find(({ id }) => id === finder)?.title[language.value];
  const heading = useRef<HTMLHeadingElement>(null);
  return (
    <section class="asked" aria-live="polite">
      <p class="aside">
        {texts.place(place.value + 1, suggestions.value.length)} · {title} · {texts.toMend(moved)}
      </p>
      <h3 ref={heading}>{texts.asks[subject.is]}</h3>
      <ul class="doubted">
        {subject.actors.map((one) => (
          <li key={one.id}>
            <Glyph kind={one.kind} /> <b>{one.label}</b>{' '}
            <span class="count">{texts.articles(one.articles)}</span>
          </li>
        ))}
      </ul>
      <p>{because[language.value]}</p>
      <Contexts key={`${place.value} ${subject.actors.map(({ id }) => id).join()}`} subject={subject} />
    </section>
  );
}

function Answers() {
  const texts = reviewTexts.value;
  const suggestion = asked.value;
  const answers = suggestion === undefined ? [] : answersTo(suggestion.subject);
  const choices: readonly Choice[] = [
    ...answers.map((one) => ({
      key: one.key,
      says: one.says[language.value],
      act: () => void answer(one),
    })),
    ...(suggestion === undefined ? [] : [{ key: SKIP, says: texts.skip, act: () => void answer(null) }]),
    ...(steps.value.length === 0 ? [] : [{ key: UNDO, says: texts.undo, act: () => void undo() }]),
  ];
  return <Keys choices={choices} />;
}

/** What was decided in this sitting, and where it stands. */
function Kept() {
  const texts = reviewTexts.value;
  const decided = decisionsIn({ steps: steps.value });
  return (
    <div class="kept">
      <p class="aside" role="status">
        {decided > 0 && `${texts.decided(decided)}. `}
        {isServed() ? texts.served : texts.kept}
      </p>
      {!isServed() && made.value.length > 0 && (
        <button type="button" onClick={saveKept}>
          {texts.save}
        </button>
      )}
    </div>
  );
}
