/** Papers of travellers, which share their name with a firm for cards. */
import type { Proviso } from '../../provisos.ts';

const CARDS = /Mastercard|Kreditkarte|Paypal|PayPal|American Express|Zahlungs(?:dienst|abwickl)|Bezahl/u;

/** `Deutschland vergibt Visa`, but `mit Visa und Mastercard`. */
export const visa: Proviso = {
  id: 'de/visa',
  because: {
    en: 'Visas are given and applied for; the firm is meant where cards and payments are spoken of.',
    de: 'Visa werden vergeben und beantragt; die Firma ist gemeint, wo von Karten und vom Bezahlen die Rede ist.',
  },
  word: /^Visa$/u,
  meant: [{ before: /(?:konzern|firma|anbieter|dienstleister|riesen?|unternehmen) $/iu }],
  unmeant: [
    { before: /(?:erteil|vergib|vergeb|beantrag|verweiger|bekomm|brauch|benötig)\p{L}* $/u },
    { after: /^-(?:Bewerbung|Antr[aä]g|Vergabe|Bestimmung|Pflicht|Stelle|Regel|Erleichterung)/u },
    { after: /^ (?:für|nur|zu|an|und Aufenthalt)(?!\p{L})/u },
  ],
  otherwise: { sentence: CARDS, article: CARDS },
  examples: [
    'Der Kreditkartenkonzern [Visa] erhöht die Gebühren.',
    'Mastercard und [Visa] erhöhen die Gebühren.',
  ],
  notIn: [
    'Das Land vergibt Visa nur an Studierende.',
    'Am Montag gab es neue Regeln, Visa für Gäste fallen weg.',
  ],
};
