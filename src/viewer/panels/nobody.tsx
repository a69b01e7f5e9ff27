/** In the place of a picture on which nobody is: that it is so by choice, and the way back. */
import { reset } from '../actions.ts';
import { visible, words } from '../state.ts';
import { panelTexts } from './texts.ts';
import './nobody.css';

/** Says that nobody passes the filters, and leads back to all; nothing where somebody does. */
export function Nobody() {
  if (visible.value.actors.length > 0) return null;
  return (
    <div class="nobody">
      <p role="status">{panelTexts.value.nobody}</p>
      <button type="button" onClick={reset}>
        {words.value.reset}
      </button>
    </div>
  );
}
