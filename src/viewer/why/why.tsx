/** "Why?": a question that unfolds to its answer. What answers is loaded when somebody first asks. */
import { useSignal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { Late } from '../panels/late.tsx';
import { answers } from './part.ts';

/** The components that explain. */
type Answers = typeof import('./answers.ts');

interface Props {
  readonly question: string;
  readonly hint?: string;
  readonly children: (answers: Answers) => ComponentChildren;
}

/** A button that opens the reasons. */
export function Why({ question, hint, children }: Props) {
  const open = useSignal(false);
  const onToggle = ({ currentTarget }: { readonly currentTarget: HTMLDetailsElement }) => {
    open.value = currentTarget.open;
  };
  return (
    <details class="why" onToggle={onToggle}>
      <summary title={hint}>{question}</summary>
      {open.value && <Late part={answers}>{children}</Late>}
    </details>
  );
}
