/** Buttons that are pressed by one key each, wherever the keyboard is within the dialog. */
import { useEffect, useRef } from 'preact/hooks';

/** An answer with its key. */
export interface Choice {
  /** One letter or sign. */
  readonly key: string;
  readonly says: string;
  readonly act: () => void;
}

/** A button for each answer, pressed by its key, too. */
export function Keys({ choices }: { readonly choices: readonly Choice[] }) {
  const all = useRef(choices);
  all.current = choices;
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const dialog = bar.current?.closest('dialog');
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const choice = all.current.find(({ key }) => key === event.key.toLowerCase());
      if (choice === undefined) return;
      event.preventDefault();
      choice.act();
    };
    dialog?.addEventListener('keydown', press);
    return () => dialog?.removeEventListener('keydown', press);
  }, []);
  return (
    <div class="keys" ref={bar}>
      {choices.map(({ key, says, act }) => (
        <button key={key} type="button" aria-keyshortcuts={key} onClick={act}>
          <kbd>{key}</kbd> {says}
        </button>
      ))}
    </div>
  );
}

/** A letter chooses an option of a list, or is written. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLSelectElement || target instanceof HTMLInputElement;
