/** The help dialog: how to read the picture, and the keys. It is open while it is there. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { helpOpen, words } from '../state.ts';
import { helpTexts } from './help-texts.ts';
import { Icon } from './icon.tsx';

/** How to read the picture, and which keys there are. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const close = () => {
    helpOpen.value = false;
  };
  const { groupsNote, close: closeWord } = words.value;
  const { helpTitle, helpIntro, helpKeys, keys, helpBack } = helpTexts.value;
  return (
    <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={close}>
      <button type="button" class="icon-button close" aria-label={closeWord} onClick={close}>
        <Icon name="close" />
      </button>
      <h2 id="help-title">{helpTitle}</h2>
      <p>{helpIntro}</p>
      <p>{groupsNote}</p>
      <h3>{helpKeys}</h3>
      <dl>
        {keys.map(([key, meaning]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{meaning}</dd>
          </div>
        ))}
      </dl>
      <p>{helpBack}</p>
    </dialog>
  );
}
