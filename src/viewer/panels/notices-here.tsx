/** What the page tells while a dialog lies over its notices: there nobody could dismiss or hear them. */
import { useMemo } from 'preact/hooks';
import { notices } from '../state.ts';
import { NoticeBox } from './notices.tsx';
import './notices-here.css';

/** What was told since the dialog around it is open. */
export function NoticesHere() {
  const before = useMemo(() => notices.peek().map(({ id }) => id), []);
  return (
    <div class="notices-here" aria-live="polite">
      {notices.value
        .filter(({ id }) => !before.includes(id))
        .map((notice) => (
          <NoticeBox key={notice.id} notice={notice} />
        ))}
    </div>
  );
}
