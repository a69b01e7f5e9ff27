/** The help dialog: how to read the picture, and the keys. */
import { useEffect, useRef } from 'preact/hooks';
import { helpOpen, words } from '../state.ts';
import { Icon } from './icon.tsx';

export function HelpButton() {
  return (
    <button
      type="button"
      class="icon-button"
      aria-label={words.value.help}
      title={`${words.value.help} (?)`}
      onClick={() => {
        helpOpen.value = true;
      }}
    >
      ?
    </button>
  );
}

export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = helpOpen.value;
  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);
  const close = () => {
    helpOpen.value = false;
  };
  const { helpTitle, helpIntro, helpKeys, keys, helpBack, groupsNote, close: closeWord } = words.value;
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
