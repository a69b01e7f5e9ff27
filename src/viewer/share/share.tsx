/** What the menu "Share" offers. */
import { CopyLink } from './copy-link.tsx';
import './share.css';

export { followTitle } from './title.ts';

export function Share() {
  return (
    <div class="share">
      <CopyLink />
    </div>
  );
}
