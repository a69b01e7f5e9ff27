/** What the menu "Share" offers. */
import { notebook } from '../notes/part.ts';
import { Late } from '../panels/late.tsx';
import { CopyLink } from './copy-link.tsx';
import './share.css';

export { followTitle } from './title.ts';

interface Props {
  readonly onOpened: () => void;
}

export function Share({ onOpened }: Props) {
  return (
    <div class="share">
      <CopyLink />
      <Late part={notebook}>{({ Views }) => <Views onOpened={onOpened} />}</Late>
    </div>
  );
}
