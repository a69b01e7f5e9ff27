/** Why scores of names are changed after weights were summed, in words. */
import type { ChangeId } from '../find/changes.ts';
import type { InWords } from '../model.ts';

interface ChangeInWords {
  /** What is found since something else was struck out. */
  readonly finds: string;
  readonly because: InWords;
  /** Brackets mark the words for another reading of which this speaks. */
  readonly examples: readonly [string, string, ...string[]];
  readonly notIn: readonly [string, ...string[]];
}

/** Words of which only articles about games have many. */
const GAME =
  'Der Spieltag war lang. Der Trainer lobte den Torhüter und die Abwehr nach der Halbzeit. Ein Foulelfmeter kurz vor dem Strafraum blieb in der Hinrunde aus.';

/** Each change as the catalogue has it. */
export const CHANGES_IN_WORDS: Readonly<Record<ChangeId, ChangeInWords>> = {
  'score/short-of-firm': {
    finds: 'organization',
    because: {
      en: 'The article has the full name of a company that begins so: it is meant, not somebody of that name.',
      de: 'Der Artikel nennt eine Firma, deren voller Name so beginnt: Sie ist gemeint, nicht jemand, der so heißt.',
    },
    examples: [
      'On Friday Clara Lane Inc failed. [Clara Lane] told reporters that it had debts.',
      'The firm Clara Lane Inc is in debt. “It will fail,” said [Clara Lane].',
    ],
    notIn: ['On Friday Siemens failed. Clara Lane said on Monday that it had debts.'],
  },
  'score/whole-name': {
    finds: 'any kind',
    because: {
      en: 'It is one whole name, which rules out the names inside it.',
      de: 'Es ist ein ganzer Name; die Namen darin sind damit nicht gemeint.',
    },
    examples: [
      'Gestern lieferte [Johnson & Johnson] den Impfstoff.',
      'On Friday [Los Angeles Lighting Co] cut prices.',
    ],
    notIn: ['Boris Johnson und Melinda Gates kamen nach Frankfurt.'],
  },
  'score/two-names': {
    finds: 'any kind',
    because: {
      en: 'Beside it stands a name of its own: together they are two names, not one.',
      de: 'Daneben steht ein eigener Name: Zusammen sind es zwei Namen, nicht einer.',
    },
    examples: [
      'Der Präsident des RKI [Lothar Wieler] schwieg.',
      'Die UN-Gesandte [Jeanine Hennis-Plasschaert] mahnte, die Zeit sei knapp.',
    ],
    notIn: ['Am Montag verlor JP Morgan Chase an Wert.'],
  },
  'score/no-sign-of-place': {
    finds: 'no place',
    because: {
      en: 'A place is called so, too, but the word has another meaning, and nothing beside it tells of a place.',
      de: 'So heißt auch ein Ort, aber das Wort bedeutet noch anderes, und nichts daneben spricht für einen Ort.',
    },
    examples: [
      'They said that [Norton] was there with her.',
      'The large Hawaiian was late, so was the [Margherita] that they had ordered.',
    ],
    notIn: ['Sie flog von Panama nach David.', 'Am Montag kam sie aus Essen zurück.'],
  },
  'score/ends-in-noun': {
    finds: 'no place',
    because: {
      en: 'The word ends in an ordinary noun, and too little tells of a place.',
      de: 'Das Wort endet auf ein gewöhnliches Substantiv, und zu wenig spricht für einen Ort.',
    },
    examples: [
      'In der [Heinsberg-Studie] steht, dass es so ist.',
      'In der [Moria-Debatte] und um den Sitz gab es Streit.',
    ],
    notIn: ['Sie wohnt in der Emil-Wondra-Straße.'],
  },
  'score/named-thing': {
    finds: 'no place and no organization',
    because: {
      en: 'The name ends in what is no actor: a cup, a law, a treaty, a government without a name of its own.',
      de: 'Der Name endet mit etwas, das kein Akteur ist: Pokal, Gesetz, Vertrag, Regierung ohne eigenen Namen.',
    },
    examples: ['They played for the [Wondra Cup] in May.', 'The [Kerl Government] warned of a strike.'],
    notIn: ['She teaches at Wondra University.'],
  },
  'score/club-of-town': {
    finds: 'organization',
    because: {
      en: 'The article is about games, and nothing beside the name tells of the town itself: its club is meant.',
      de: 'Im Artikel geht es um Spiele, und nichts neben dem Namen spricht von der Stadt selbst: Ihr Verein ist gemeint.',
    },
    examples: [
      `${GAME} Der Torhüter von [Dortmund] schwieg.`,
      `${GAME} [Mainz] und [Augsburg] trennten sich ohne Tore.`,
    ],
    notIn: [`${GAME} Er wohnt in Dortmund.`, 'Gestern war Dortmund besser, so der Rat.'],
  },
};
