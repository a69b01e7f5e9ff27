/** Whom an article names, as buttons that open them; the pointer shows them in the picture. */

import { select } from '../actions.ts';
import { Fresh } from '../add/fresh.tsx';
import { evidenceTexts } from '../panels/evidence-texts.ts';
import { Glyph } from '../panels/glyph.tsx';
import { hovered, visible } from '../state.ts';
import { NOTHING } from '../view.ts';
import type { CastMember } from './cast-of.ts';
import { readingTexts } from './texts.ts';

/** Whom the article names; a click leads from mention to mention. */
export function Cast({ cast }: { readonly cast: readonly CastMember[] }) {
  const texts = readingTexts.value;
  const { keys } = visible.value;
  const shown = cast.filter(({ actor }) => keys.has(actor.key)).length;
  return (
    <section>
      <h3>
        {texts.cast} <span class="count">{cast.length}</span>
      </h3>
      <p class="aside">{cast.length === 0 ? texts.nobody : texts.inPicture(shown, cast.length)}</p>
      <ul class="reading-cast" onPointerLeave={() => point(null)}>
        {cast.map((member) => (
          <Member key={member.actor.key} {...member} shown={keys.has(member.actor.key)} />
        ))}
      </ul>
    </section>
  );
}

interface MemberProps extends CastMember {
  /** Whether it is in the picture. */
  readonly shown: boolean;
}

function Member({ actor, mentions, shown }: MemberProps) {
  const { outside, openActor } = evidenceTexts.value;
  return (
    <li>
      <button
        type="button"
        data-outside={!shown}
        title={shown ? openActor(actor.label) : `${openActor(actor.label)} (${outside})`}
        onPointerEnter={() => point(actor.key)}
        onClick={() => select({ is: 'actor', key: actor.key })}
      >
        <Glyph kind={actor.kind} /> {actor.label}
        <Fresh of="actors" id={actor.key} /> {mentions > 1 && <span class="count">{mentions}</span>}
      </button>
    </li>
  );
}

/** Shows an actor in the picture as if the pointer rested on it there. */
export function point(key: string | null): void {
  hovered.value = key === null ? NOTHING : { is: 'actor', key };
}
