/** Texts that nobody would write, for properties: seeded, so that a failure comes back. */
import fc from 'fast-check';

/** 2,000 runs, or 100,000 when DRAMATIS_FUZZ is set. */
export const RUNS = process.env['DRAMATIS_FUZZ'] === undefined ? 2_000 : 100_000;
export const SEED = 20_201_231;
/** What a suite of properties may take, in milliseconds. */
export const PATIENCE = process.env['DRAMATIS_FUZZ'] === undefined ? 30_000 : 3_600_000;

const PIECES = [
  ' ', ' ', ' ', '\n', '\n\n', '\r\n', '\t', '\u00a0', '\u200b', '\ufeff', '.', '. ', '...', '…', ',', ';', ':', '!', '?', '-', '–', '- und ', '/', '&', ' & ', "'", "'s", '’', '’s', '`',
  '"', '„', '“', '”', '»', '«', '(', ')', '[', ']', '<b>', '\0', '\u00ad', '\u200d', '\u0301', '\u202e', '\u2066', '\u2069', '🎉', '👩‍🚒', '\ud83c', '\udf89', '\ud800', '\udfff', '﷽', 'ﬁ', 'İ', 'ẞ', 'ǅ',
  'Der', 'Die', 'der', 'die', 'und', 'in', 'von', 'van der', 'al-', 'Abu', 'The', 'of', 'for', 'said', 'sagte', 'Herr', 'Präsident', 'President', 'Minister', 'Trump', 'Trumps', 'Merkel', 'Angela', 'Emil', 'Wondra',
  'NATO', 'IS', 'EU', 'USA', 'U.S.', 'Irak', 'Iraks', 'Iraqi', 'irakische', 'Iraker', 'Bagdad', 'BERLIN', 'Berliner', 'Süd-', 'Nordkorea', 'Islamischer Staat', 'Islamischen Staates', 'Vereinte Nationen', 'United Nations',
  'Parlament', 'government', 'Universität', 'University', 'Bundesamt für', 'GmbH', 'Inc.', '1. FC', 'FC', 'Flughafen', 'Airport', 'Provinz', 'nahe', 'near', 'Dr.', 'J.', 'K.', 'z. B.', '47', '3,5', '1.000', '8. Januar', 'XXI', '2:1-Sieg',
  'NATO-Generalsekretär', 'Anti-IS-Kampf', '__proto__', 'constructor', 'toString', 'https://example.org/a', 'a@b.de', '#Role', '[<name>', '/^x$/', 'Москва', 'علي', '東京',
];

const pieces = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(''));
const spaced = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((parts) => parts.join(' '));
const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 }).map((codes) => String.fromCharCode(...codes));
const unicode = fc.string({ unit: 'binary', maxLength: 60 });
const repeated = fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(...PIECES), fc.integer({ min: 1, max: 60 })).map(([a, b, times]) => (a + b).repeat(times));

/** Words and marks that mean something to the program, in any order, and any code units at all, lone surrogates among them. */
export const hostileText = fc.oneof(pieces, spaced, units, unicode, repeated);
