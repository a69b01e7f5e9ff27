/** Why a mention was found: its kind, form and actor, the reasons by weight, and what it would have been else. */
import { type Evidence, FORMS, type Mention } from '../../model.ts';
import { Glyph } from '../panels/glyph.tsx';
import { Icon } from '../panels/icon.tsx';
import { language } from '../preferences.ts';
import { words } from '../state.ts';
import { reasonOf } from './reasons/index.ts';
import { chosen, explained, type Reading } from './trial.ts';
import { trialWords } from './words.ts';

export function Why({ reading }: { readonly reading: Reading }) {
  const { why, hint, unhide } = trialWords.value;
  const now = explained.value;
  return (
    <section class="explanation" aria-label={why} aria-live="polite" data-open={now !== null}>
      {now === null ? (
        <>
          <p class="aside">{hint}</p>
          <FormKey reading={reading} />
        </>
      ) : (
        <>
          <button
            type="button"
            class="icon-button close"
            aria-label={unhide}
            onClick={() => {
              chosen.value = null;
            }}
          >
            <Icon name="close" />
          </button>
          <Explanation reading={reading} {...now} />
        </>
      )}
    </section>
  );
}

interface Props {
  readonly reading: Reading;
  readonly mention: Mention;
  readonly index: number;
}

function Explanation({ reading, mention, index }: Props) {
  const { against, actor } = trialWords.value;
  const label = reading.entities.find(({ id }) => id === reading.actors[index])?.label;
  const { evidence } = mention;
  return (
    <>
      <h3>
        <Glyph kind={mention.kind} /> {mention.text}
      </h3>
      <p class="aside">
        {words.value.kind[mention.kind]} · {words.value.forms[mention.form]}
        {label !== undefined && label !== mention.text && ` · ${actor(label)}`}
      </p>
      <Reasons reading={reading} evidence={evidence.filter(({ weight }) => weight >= 0)} />
      {evidence.some(({ weight }) => weight < 0) && <h4>{against}</h4>}
      <Reasons reading={reading} evidence={evidence.filter(({ weight }) => weight < 0)} />
      <RunnerUp mention={mention} />
    </>
  );
}

interface ReasonsProps {
  readonly reading: Reading;
  readonly evidence: readonly Evidence[];
}

function Reasons({ reading, evidence }: ReasonsProps) {
  if (evidence.length === 0) return null;
  return (
    <ul class="reasons">
      {evidence.map((one) => (
        <li key={`${one.by}/${one.id}`} title={`${words.value.by[one.by] ?? one.by}: ${one.id}`}>
          <span>{reasonOf(one, reading, language.value)}</span>
          <span class="count" title={trialWords.value.points}>
            {one.weight > 0 ? `+${one.weight}` : `${one.weight}`.replace('-', '−')}
          </span>
        </li>
      ))}
    </ul>
  );
}

function RunnerUp({ mention: { runnerUp } }: { readonly mention: Mention }) {
  if (!runnerUp) return null;
  const { runnerUp: sentence, noName } = trialWords.value;
  const name = runnerUp.kind === 'none' ? noName : words.value.kind[runnerUp.kind];
  return <p class="aside runner-up">{sentence(name, runnerUp.margin)}</p>;
}

/** What the lines under the names mean, where the text has more than plain names. */
function FormKey({ reading }: { readonly reading: Reading }) {
  const present = FORMS.filter((form) => reading.found.mentions.some((mention) => mention.form === form));
  if (present.length < 2) return null;
  return (
    <ul class="form-key">
      {present.map((form) => (
        <li key={form}>
          <mark data-form={form}>Aa</mark> {words.value.forms[form]}
        </li>
      ))}
    </ul>
  );
}
