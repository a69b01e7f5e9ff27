/** Why a mention was found: its kind, form and actor, the reasons by weight, and what it would have been else. */

import { FORMS, labelIn, type Mention } from '../../model.ts';
import { evidenceTexts } from '../panels/evidence-texts.ts';
import { Glyph } from '../panels/glyph.tsx';
import { Icon } from '../panels/icon.tsx';
import { language } from '../preferences.ts';
import { ExplainedMention } from '../why/mention.tsx';
import { chosen, explained, type ReadText } from './trial.ts';
import { trialWords } from './words.ts';

/** Why the chosen name was found. */
export function ChosenMention({ reading }: { readonly reading: ReadText }) {
  const { hint, unhide } = trialWords.value;
  const now = explained.value;
  return (
    <section
      class="explanation"
      aria-label={evidenceTexts.value.why}
      aria-live="polite"
      data-open={now !== null}
    >
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
          <Explained reading={reading} {...now} />
        </>
      )}
    </section>
  );
}

interface Props {
  readonly reading: ReadText;
  readonly mention: Mention;
  readonly index: number;
}

function Explained({ reading, mention, index }: Props) {
  const { found, rows, text } = reading;
  const labelOf = (id: string) => {
    const row = rows.find((one) => one.id === id);
    return row && labelIn(row.label, language.value);
  };
  return (
    <>
      <h3>
        <Glyph kind={mention.kind} /> {mention.text}
      </h3>
      <ExplainedMention
        key={index}
        mention={mention}
        text={text}
        language={found.language}
        sentence={found.sentences[mention.sentence] ?? mention}
        actor={reading.entities.find(({ id }) => id === reading.actors[index])?.label}
        labelOf={labelOf}
      />
    </>
  );
}

/** What the lines under the names mean, where the text has more than plain names. */
function FormKey({ reading }: { readonly reading: ReadText }) {
  const present = FORMS.filter((form) => reading.found.mentions.some((mention) => mention.form === form));
  if (present.length < 2) return null;
  return (
    <ul class="form-key">
      {present.map((form) => (
        <li key={form}>
          <mark data-form={form}>Aa</mark> {evidenceTexts.value.forms[form]}
        </li>
      ))}
    </ul>
  );
}
