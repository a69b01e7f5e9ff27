/** Reasons as readers see them: sentences by weight, what speaks for it and what against, and the ids for those who want them. */
import { useSignal } from '@preact/signals';
import type { Witness } from '../../graph/article-file.ts';
import type { Mention } from '../../model.ts';
import { explain, type SpokenReason, type Subject } from '../../why/explain.ts';
import { MoreOfList } from '../panels/more.tsx';
import { language } from '../preferences.ts';
import { words } from '../state.ts';
import { Details, signed } from './details.tsx';
import { whyTexts } from './texts.ts';
import './why.css';

const AT_FIRST = 6;

interface Props {
  readonly evidence: readonly Witness[];
  readonly subject?: Subject;
  readonly runnerUp?: Mention['runnerUp'] | undefined;
  /** How sure the name is, between 0 and 1. */
  readonly confidence?: number | undefined;
}

/** What speaks for a name and what against it, strongest first. */
export function Explanation({ evidence, subject, runnerUp, confidence }: Props) {
  const most = useSignal(AT_FIRST);
  const reasons = explain(evidence, language.value, subject);
  const shown = reasons.slice(0, most.value);
  const strongest = Math.abs(reasons[0]?.weight ?? 0) || 1;
  const { speaksFor, speaksAgainst, more, sure } = whyTexts.value;
  return (
    <div class="explained">
      <Side title={speaksFor} reasons={shown.filter(({ weight }) => weight >= 0)} strongest={strongest} />
      <Side title={speaksAgainst} reasons={shown.filter(({ weight }) => weight < 0)} strongest={strongest} />
      <MoreOfList shown={most} of={reasons.length} step={reasons.length} label={more} />
      {runnerUp && <RunnerUp {...runnerUp} />}
      {confidence !== undefined && <p class="aside sure">{sure(Math.round(100 * confidence))}</p>}
      <Details cited={evidence} measured={subject !== undefined} labelOf={subject?.labelOf} />
    </div>
  );
}

interface SideProps {
  readonly title: string;
  readonly reasons: readonly SpokenReason[];
  /** The greatest weight of all. */
  readonly strongest: number;
}

/** What speaks for it, or what against. */
function Side({ title, reasons, strongest }: SideProps) {
  if (reasons.length === 0) return null;
  return (
    <>
      <p class="side">
        {title} <span>{whyTexts.value.points}</span>
      </p>
      <ul class="reasons">
        {reasons.map(({ sentence, weight }) => (
          <li key={sentence}>
            <span>{sentence}</span>
            <span class="bar" aria-hidden="true">
              <span data-against={weight < 0} style={{ width: `${(100 * Math.abs(weight)) / strongest}%` }} />
            </span>
            <span class="count">{signed(weight)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

function RunnerUp({ kind, margin }: NonNullable<Mention['runnerUp']>) {
  const { second, noName } = whyTexts.value;
  return <p class="aside runner-up">{second(kind === 'none' ? noName : words.value.kind[kind], margin)}</p>;
}
