/** Copies a text and says so; where the browser does not let the page, shows it to be copied by hand. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { copy } from './copy.ts';
import { shareTexts } from './texts.ts';

interface Props {
  readonly label: string;
  /** What is said when it is done. */
  readonly said: string;
  readonly text: () => string;
}

/** A text with a button that copies it. */
export function Copying({ label, said, text }: Props) {
  const done = useSignal<'not yet' | 'copied' | 'by hand'>('not yet');
  const run = async () => {
    done.value = (await copy(text())) ? 'copied' : 'by hand';
  };
  return (
    <>
      <button type="button" class="copy" onClick={() => void run()}>
        {label}
      </button>
      <p class="aside" role="status">
        {done.value === 'copied' && said}
        {done.value === 'by hand' && shareTexts.value.copyByHand}
      </p>
      {done.value === 'by hand' && <ByHand label={label} text={text()} />}
    </>
  );
}

/** The text, selected as a whole. */
function ByHand({ label, text }: { readonly label: string; readonly text: string }) {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <input ref={field} type="text" readOnly aria-label={label} value={text} />;
}
