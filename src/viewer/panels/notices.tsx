/** What the page has to tell: notices that stay until dismissed, and a line only for screen readers. */
import { dismiss } from '../actions.ts';
import { type Notice, notices, spoken, words } from '../state.ts';
import { Icon } from './icon.tsx';

/** What the page has to say, a line each, read out by screen readers. */
export function Notices() {
  return (
    <>
      <section class="notices" aria-live="polite" aria-label={words.value.notices}>
        {notices.value.map((notice) => (
          <NoticeBox key={notice.id} notice={notice} />
        ))}
      </section>
      <p class="unseen" aria-live="polite">
        {spoken}
      </p>
    </>
  );
}

/** What is told, with a button that takes it away. */
export function NoticeBox({ notice }: { readonly notice: Notice }) {
  return (
    <div class="notice">
      <p>
        <b>{notice.title}</b>
      </p>
      {notice.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <button
        type="button"
        class="icon-button close"
        aria-label={words.value.dismiss}
        onClick={() => dismiss(notice.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
