/** Why a stretch of text is a name: what it was taken for, and the reasons. */

import type { Witness } from '../../graph/article-file.ts';
import { languages } from '../../languages/index.ts';
import { undetermined } from '../../languages/undetermined.ts';
import type { Mention, Span } from '../../model.ts';
import { wordsAround } from '../../why/around.ts';
import type { Subject } from '../../why/explain.ts';
import { evidenceTexts } from '../panels/evidence-texts.ts';
import { words } from '../state.ts';
import { Explanation } from './explanation.tsx';
import { whyTexts } from './texts.ts';

interface Props {
  readonly mention: Pick<Mention, 'start' | 'end' | 'kind' | 'form' | 'runnerUp'> & {
    readonly confidence?: number | undefined;
    readonly evidence: readonly Witness[];
  };
  /** The article, its language, and the sentence of the mention in it. */
  readonly text: string;
  readonly language: string;
  readonly sentence: Span;
  /** The actor that is named; missing where that is not known. */
  readonly actor: string | undefined;
  readonly labelOf: Subject['labelOf'];
}

/** Why a name is one, and why it is this actor. */
export function ExplainedMention({ mention, text, language, sentence, actor, labelOf }: Props) {
  const { start, end, kind, form, evidence, runnerUp, confidence } = mention;
  const spoken = languages.find(({ code }) => code === language) ?? undetermined;
  const around = wordsAround(text, sentence, mention, spoken);
  const another = actor !== undefined && actor !== text.slice(start, end);
  return (
    <>
      <p class="aside">
        {words.value.kind[kind]} · {evidenceTexts.value.forms[form]}
        {another && ` · ${whyTexts.value.standsFor(actor)}`}
      </p>
      <Explanation
        evidence={evidence}
        subject={{ around, labelOf }}
        runnerUp={runnerUp}
        confidence={confidence}
      />
    </>
  );
}
