/** Two spellings of one person's name that sound alike: `Aleksandar Vučić` and `Aleksander Vucic`. */
import { soundReader } from '../../spelling/sounds.ts';
import { alike, normaliser, type Spelling, spellingOf } from '../../spelling/transliteration.ts';
import { blocksOf, pairsIn } from '../blocks.ts';
import type { Finder } from '../finder.ts';
import { nearness } from '../nearness.ts';
import type { Corpus, SeenActor } from '../seen.ts';
import { areListed, isOneSided, twins } from '../twins.ts';

interface Spelled {
  readonly actor: SeenActor;
  readonly words: readonly Spelling[];
  readonly sounds: readonly string[];
}

/** Fewer consonants are shared by chance. */
const FEWEST_BONES = 5;

/** For those that linking does not dare to join. */
export const transliteration: Finder = {
  id: 'transliteration',
  title: { en: 'two spellings of one name', de: 'zwei Schreibungen eines Namens' },
  examples: [['Aleksandar Vučić* (person)', 'Aleksander Vucic (person)']],
  notIn: [['Steffen Seibert* (person)', 'Stefan Schubert (person)']],
  find: function* (corpus) {
    const near = nearness(corpus);
    for (const [one, other] of pairsIn(blocksOf(spelled(corpus), keysOf))) {
      const subject = twins(one.actor, other.actor);
      const sounds = one.sounds.some((sound, i) => sound === other.sounds[i]);
      if (one.actor.folded === other.actor.folded || areListed(subject)) continue;
      if (!sounds && !isAlike(one, other)) continue;
      const { together, company } = near(one.actor, other.actor);
      const base = sounds ? 0.65 : one.actor.row === other.actor.row ? 0.4 : 0.5;
      yield {
        subject,
        doubt: base + 0.4 * company + (together > 0 ? 0.2 : 0) + (isOneSided(subject) ? 0.1 : 0),
        because: sounds
          ? { en: 'The names sound the same.', de: 'Die Namen klingen gleich.' }
          : { en: 'The names have the same consonants.', de: 'Die Namen haben dieselben Konsonanten.' },
      };
    }
  },
};

function spelled({ actors, languages }: Corpus): readonly Spelled[] {
  const romanisations = languages.map(({ romanisation }) => romanisation);
  const normal = normaliser(romanisations, new Set());
  const sounds = soundReader(romanisations);
  return actors
    .filter(({ kind, words }) => kind === 'person' && words.length > 1)
    .map((actor) => ({
      actor,
      words: actor.words.map((word) => spellingOf(normal(word))),
      sounds: sounds(actor.folded),
    }));
}

const bonesOf = ({ words }: Spelled): string => words.map(({ bones }) => bones).join(' ');

const keysOf = (one: Spelled): readonly string[] =>
  bonesOf(one).length > FEWEST_BONES ? [bonesOf(one), ...one.sounds] : one.sounds;

/** Whether of the words all are the same but one, which is alike. */
function isAlike(one: Spelled, other: Spelled): boolean {
  if (one.words.length !== other.words.length) return false;
  const differing = one.words.flatMap((word, i) => {
    const second = other.words[i];
    return second === undefined || word.form === second.form ? [] : [alike(word, second)];
  });
  return differing.length <= 1 && differing.every(Boolean);
}
