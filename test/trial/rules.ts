/** Five rules of French. */
import { rule } from '../../src/rules/rule.ts';

export const rules = [
  rule({
    id: 'fr/person/role-before-name',
    finds: 'person',
    because: {
      en: 'An office directly before capitalised words names its holder.',
      de: 'Direkt hinter einem Amt steht, wie die Person heißt.',
    },
    match: '#Role [<name>#NameToken+]',
    sure: true,
    examples: ['La ministre [Noémie Wondrat] est partie.', 'Le maire [Luc Wondrat] est parti.'],
    notIn: ['La ministre est partie.'],
  }),
  rule({
    id: 'fr/person/first-name-before-name',
    finds: 'person',
    because: {
      en: 'A first name followed by a name word begins a full name.',
      de: 'Ein Vorname und ein Namenswort dahinter ergeben einen vollen Namen.',
    },
    match: '[<name>#FirstName #NameToken+]',
    sure: true,
    examples: ['Hier, [Luc Wondrat] a gagné.', 'Elle a vu [Noémie Wondrat] hier.'],
    notIn: ['Hier, le maire a gagné.'],
  }),
  rule({
    id: 'fr/person/name-before-speech',
    finds: 'person',
    because: {
      en: 'Who has said something is mostly a person.',
      de: 'Wer etwas gesagt hat, ist meist eine Person.',
    },
    match: '[<name>#NameToken+] a #Speech',
    examples: ['Mais [Wondrat] a dit non.', 'Hier [Wondrat] a dit oui.'],
    notIn: ['Mais elle a dit non.'],
  }),
  rule({
    id: 'fr/organization/head-of',
    finds: 'organization',
    because: {
      en: 'Banque de, Université de and the like begin the names of institutions.',
      de: 'Banque de, Université de und Ähnliches beginnen die Namen von Einrichtungen.',
    },
    match: '[<name>#OrgHead de #Nameable+]',
    examples: ['Elle dirige la [Banque de Wondrie] depuis mai.', 'Il dirige la [Banque de Wondreville].'],
    notIn: ['Elle dirige la banque de son père.'],
  }),
  rule({
    id: 'fr/place/direction-before-unknown',
    finds: 'place',
    because: {
      en: 'After dans, en and à an unknown name is often a place.',
      de: 'Hinter dans, en und à steht bei einem unbekannten Namen oft ein Ort.',
    },
    match: '#Direction [<name>#Unknown+]',
    examples: ['Elle vit à [Wondreville] depuis mai.', 'Il vit en [Wondrie] depuis mai.'],
    notIn: ['Elle vit à la campagne.'],
  }),
];
