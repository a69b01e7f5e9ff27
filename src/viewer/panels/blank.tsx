/** The page when there is nothing to draw: still loading, or what is loaded to say why there is nothing. */
import { createPart } from '../part.ts';
import { loaded, words } from '../state.ts';
import { Late } from './late.tsx';

const trouble = createPart(() => import('./trouble.tsx'));

/** What stands in place of the picture where there is nothing to show, and what to do. */
export function Blank() {
  if (loaded.value.is === 'loading') return <p class="blank loading">{words.value.loading}</p>;
  return (
    <div class="blank">
      <Late part={trouble}>{({ Trouble }) => <Trouble />}</Late>
    </div>
  );
}
