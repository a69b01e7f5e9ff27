/** The page when there is nothing to draw: still loading, or what is loaded to say why there is nothing. */
import { formatBytes } from '../i18n/numbers.ts';
import type { Progress } from '../model/received.ts';
import { createPart } from '../part.ts';
import { language } from '../preferences.ts';
import { loaded, words } from '../state.ts';
import { Late } from './late.tsx';

const trouble = createPart(() => import('./trouble.tsx'));

/** What stands in place of the picture where there is nothing to show, and what to do. */
export function Blank() {
  if (loaded.value.is === 'loading') return <Loading {...loaded.value} />;
  return (
    <div class="blank">
      <Late part={trouble}>{({ Trouble }) => <Trouble />}</Late>
    </div>
  );
}

/** How far loading is, where that takes longer than a moment. */
function Loading({ progress }: { readonly progress?: Progress }) {
  return (
    <div class="blank loading">
      <p>{words.value.loading}</p>
      {progress && (
        <label>
          <progress value={progress.of ? progress.bytes / progress.of : undefined} />
          {formatBytes(progress.bytes, language.value)}
        </label>
      )}
    </div>
  );
}
