/** The second half of the trial: the text with its names, why they were found, and who was found. */
import { useEffect, useRef } from 'preact/hooks';
import { undetermined } from '../../languages/undetermined.ts';
import { KINDS } from '../../model.ts';
import { Give } from '../add/give.tsx';
import type { Actor } from '../model/graph.ts';
import { Glyph } from '../panels/glyph.tsx';
import { words } from '../state.ts';
import { ActorList } from './actor-list.tsx';
import { ChosenMention } from './chosen-mention.tsx';
import { MarkedText } from './marked-text.tsx';
import { input, type ReadText, write } from './trial.ts';
import { trialWords } from './words.ts';
import './beside.css';

interface Props {
  readonly reading: ReadText;
  /** Leaves the trial for an actor of the network. */
  readonly open: (actor: Actor) => void;
  /** Hears that the text was added to the network. */
  readonly onAdded: () => void;
}

/** What was found: the text, its actors, the chosen name. */
export function Result({ reading, open, onAdded }: Props) {
  const change = useRef<HTMLButtonElement>(null);
  useEffect(() => change.current?.focus(), []);
  return (
    <>
      <p class="summary">
        <Summary reading={reading} />
        <button type="button" ref={change} onClick={() => write()}>
          {trialWords.value.change}
        </button>
      </p>
      <Give text={input.value} onAdded={onAdded} />
      <div class="columns">
        <div class="reading">
          <MarkedText reading={reading} />
        </div>
        <div class="beside">
          {reading.found.mentions.length > 0 && <ChosenMention reading={reading} />}
          <ActorList reading={reading} open={open} />
        </div>
      </div>
    </>
  );
}

function Summary({ reading }: { readonly reading: ReadText }) {
  const { found: foundWords, readAs, readByLists } = trialWords.value;
  const { mentions, language } = reading.found;
  return (
    <>
      <span role="status">
        <b>{foundWords(mentions.length, reading.entities.length)}</b>
        <span class="aside"> {language === undetermined.code ? readByLists : readAs(language)}</span>
      </span>
      {KINDS.map((kind) => (
        <span key={kind} class="tally" data-kind={kind}>
          <Glyph kind={kind} /> {words.value.kinds[kind]}{' '}
          <b>{mentions.filter((mention) => mention.kind === kind).length}</b>
        </span>
      ))}
    </>
  );
}
