/** Words for names of people, bodies and places that never were. */

export const GIVEN =
  'Anna Angela Peter Hans Karl Maria Thomas Julia Michael Sabine Stefan Andreas Monika Klaus Petra Uwe Jens Katrin Markus Martin Olaf Heiko Jan Lena Lukas Paul Felix Nina Laura Tim'.split(
    ' ',
  );
const ONSETS = 'B D F G H K L M N P R S T W Br Kr Sch St Tr Gr Fl Kl V J'.split(' ');
const VOWELS = 'a e i o u ei au ie ö ü'.split(' ');
const CODAS = 'n r l s t ck nn ll tz m nd rt ss rg'.split(' ');
export const SURNAMES = 'mann er inger bach feld berg ke sen hof ler ow stein meier ski'.split(' ');
export const TOWNS = 'dorf stadt hausen ingen burg heim rode'.split(' ');
export const KINDS = 'Verein Verband Institut Stiftung Bank Klinik Werke Hochschule'.split(' ');

/** A syllable for each number, and what is left of the number. */
function syllable(number) {
  const [a, b, c] = [ONSETS.length, VOWELS.length, CODAS.length];
  const [x, y, z] = [number % a, Math.floor(number / a) % b, Math.floor(number / a / b) % c];
  return [`${ONSETS[x]}${VOWELS[y]}${CODAS[z]}`, Math.floor(number / a / b / c)];
}

/** A word that might be a name, for each number, with one of these endings: numbers near each other give words that are not. */
export function word(number, endings) {
  const [first, rest] = syllable((number * 7919) % 3360);
  const [second] = syllable(rest + Math.floor((number * 7919) / 3360));
  return `${first}${second.toLowerCase()}${endings[number % endings.length]}`;
}
