/** "Select another one, too": the next actor that is chosen joins the selection. For fingers, which have no shift key. */
import { adding } from '../state.ts';
import { panelTexts } from './texts.ts';

/** The button that lets the next actor join, and says so while it does. */
export function Another() {
  const { another, anotherHint } = panelTexts.value;
  return (
    <>
      <button
        type="button"
        aria-pressed={adding.value}
        onClick={() => {
          adding.value = !adding.value;
          if (adding.value) document.querySelector<HTMLElement>('#search')?.focus();
        }}
      >
        {another}
      </button>
      {adding.value && (
        <p class="aside" role="status">
          {anotherHint}
        </p>
      )}
    </>
  );
}
