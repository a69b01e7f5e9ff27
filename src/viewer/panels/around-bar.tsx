/** Above the picture while only a network around actors is shown: around whom, how far, how many, and the way back. */
import { setAround, showAround } from '../actions.ts';
import { around, model } from '../state.ts';
import { panelTexts } from './texts.ts';

/** The most neighbours that can be asked for. */
const MOST = 200;
const FEWEST = 5;

/** Says whose surroundings are shown, how far they reach, and leads back to the whole. */
export function AroundBar() {
  const shown = around.value;
  if (!shown) return null;
  const { aroundAll, aroundDepth, aroundDepths, aroundMost, aroundSeveral, around: one } = panelTexts.value;
  const [first = ''] = shown.keys.flatMap((key) => model.value.actor.get(key)?.label ?? []);
  const title = shown.keys.length > 1 ? aroundSeveral(first, shown.keys.length - 1) : one(first);
  return (
    <section class="around" aria-label={title}>
      <b>{title}</b>
      <button type="button" onClick={() => showAround(null)}>
        {aroundAll}
      </button>
      <fieldset aria-label={aroundDepth}>
        {([1, 2] as const).map((depth) => (
          <button
            key={depth}
            type="button"
            aria-pressed={shown.depth === depth}
            onClick={() => showAround({ ...shown, depth })}
          >
            {aroundDepths[depth]}
          </button>
        ))}
      </fieldset>
      <label>
        {aroundMost} <output>{shown.most}</output>
        <input
          type="range"
          min={FEWEST}
          max={MOST}
          step={5}
          value={shown.most}
          onInput={({ currentTarget }) => setAround({ ...shown, most: Number(currentTarget.value) }, true)}
          onChange={({ currentTarget }) => setAround({ ...shown, most: Number(currentTarget.value) }, false)}
        />
      </label>
    </section>
  );
}
