/** What the menu "Share" offers. */
import { frameCode } from '../embed/address.ts';
import { mayBeFramed } from '../embed/framed.ts';
import { notebook } from '../notes/part.ts';
import { Late } from '../panels/late.tsx';
import { addressOf } from './copy.ts';
import { Copying } from './copying.tsx';
import { shareTexts } from './texts.ts';
import { pageTitle } from './title.ts';
import './share.css';

export { followTitle } from './title.ts';

interface Props {
  readonly onOpened: () => void;
}

/** The address of this view, a frame for other pages, and how to cite it. */
export function Share({ onOpened }: Props) {
  return (
    <div class="share">
      <Copying label={shareTexts.value.copy} said={shareTexts.value.copied} text={addressOf} />
      {mayBeFramed() && (
        <Copying
          label={shareTexts.value.copyFrame}
          said={shareTexts.value.copiedFrame}
          text={() => frameCode(pageTitle.value)}
        />
      )}
      <Late part={notebook}>{({ Views }) => <Views onOpened={onOpened} />}</Late>
    </div>
  );
}
