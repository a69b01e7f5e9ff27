/** The zoom buttons in the corner of the picture. */
import { drawing, mode, stage, words } from '../state.ts';
import { Icon } from './icon.tsx';

/** Nearer, farther, all. */
export function ZoomButtons() {
  const now = stage.value;
  if (!now || mode.value !== 'picture') return null;
  const { zoomIn, zoomOut, fit, lasso } = words.value;
  const button = (icon: 'plus' | 'minus' | 'fit', label: string, run: () => void) => (
    <button type="button" class="icon-button" aria-label={label} title={label} onClick={run}>
      <Icon name={icon} />
    </button>
  );
  return (
    <div class="zoom">
      {button('plus', zoomIn, () => now.zoom(1.5))}
      {button('minus', zoomOut, () => now.zoom(1 / 1.5))}
      {button('fit', fit, now.fit)}
      <button
        type="button"
        class="icon-button"
        aria-label={lasso}
        aria-pressed={drawing.value}
        title={lasso}
        onClick={() => {
          drawing.value = !drawing.value;
        }}
      >
        <Icon name="lasso" />
      </button>
    </div>
  );
}
