/** Copies the address of what is seen, and says so; where the browser does not let it, shows the address to be copied by hand. */
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { addressOf, copy } from './copy.ts';
import { shareTexts } from './texts.ts';

export function CopyLink() {
  const done = useSignal<'not yet' | 'copied' | 'by hand'>('not yet');
  const { copy: label, copied, copyByHand } = shareTexts.value;
  const run = async () => {
    done.value = (await copy(addressOf())) ? 'copied' : 'by hand';
  };
  return (
    <>
      <button type="button" class="copy" onClick={() => void run()}>
        {label}
      </button>
      <p class="aside" role="status">
        {done.value === 'copied' && copied}
        {done.value === 'by hand' && copyByHand}
      </p>
      {done.value === 'by hand' && <ByHand />}
    </>
  );
}

/** The address, selected as a whole. */
function ByHand() {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return <input ref={field} type="text" readOnly aria-label={shareTexts.value.address} value={addressOf()} />;
}
