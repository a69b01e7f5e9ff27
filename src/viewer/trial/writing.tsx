/** The first half of the trial: the field for the text, and how far the reading is. */
import { useEffect, useRef } from 'preact/hooks';
import type { Problem } from '../../model.ts';
import { Give } from '../add/give.tsx';
import { worker } from './client.ts';
import { input, phase, run, stop } from './trial.ts';
import { trialWords } from './words.ts';

interface Props {
  /** Hears that the text, or a file, was added to the network. */
  readonly onAdded: () => void;
}

/** The box for a text, and what is done with it. */
export function Writing({ onAdded }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus({ preventScroll: true }), []);
  const { intro, private: isPrivate, label, placeholder } = trialWords.value;
  const busy = phase.value.is === 'busy';
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        void run();
      }}
    >
      <p>{intro}</p>
      <p class="private">{isPrivate}</p>
      <textarea
        ref={field}
        rows={12}
        spellcheck={false}
        autocomplete="off"
        aria-label={label}
        placeholder={placeholder}
        value={input}
        readOnly={busy}
        onInput={(event) => {
          input.value = event.currentTarget.value;
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void run();
        }}
      />
      <Buttons busy={busy} />
      <Status />
      <Give text={input.value} onAdded={onAdded} />
    </form>
  );
}

function Buttons({ busy }: { readonly busy: boolean }) {
  const { run: runWord, runKeys, stop: stopWord, example, exampleText } = trialWords.value;
  return (
    <p class="buttons">
      {busy ? (
        <button type="button" onClick={stop}>
          {stopWord}
        </button>
      ) : (
        <button type="submit" class="main">
          {runWord} <kbd>{runKeys}</kbd>
        </button>
      )}
      {!busy && input.value === '' && (
        <button
          type="button"
          class="link"
          onClick={() => {
            input.value = exampleText;
          }}
        >
          {example}
        </button>
      )}
      <Progress />
    </p>
  );
}

/** How much of the lists is here, as long as they are not. */
function Progress() {
  const state = worker.value;
  if (state.is !== 'loading') return null;
  const { loaded, total } = state;
  const sentence = trialWords.value.loading(loaded, total);
  return (
    <span class="progress aside">
      <progress value={total === null ? undefined : loaded / total} aria-label={sentence} /> {sentence}
    </span>
  );
}

/** That it is reading, or what went wrong. */
function Status() {
  const now = phase.value;
  const problem = now.is === 'writing' ? now.problem : undefined;
  return (
    <p class="status" role="status">
      {problem && <Trouble problem={problem} />}
      {now.is === 'busy' && worker.value.is !== 'loading' && trialWords.value.busy}
    </p>
  );
}

function Trouble({ problem }: { readonly problem: Problem }) {
  const { problems } = trialWords.value;
  const known = Object.hasOwn(problems, problem.code) ? problems[problem.code] : undefined;
  const detail =
    problem.code.startsWith('read/') || problem.code.startsWith('viewer/') ? '' : problem.message;
  return (
    <span class="warning">
      {known ?? problem.message} {known && <small>{detail}</small>}
    </span>
  );
}
