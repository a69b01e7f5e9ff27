/** Names of packages as news prints them. */

/** Letters with their marks in one character, without blanks around. */
export const nfc = (name: string): string => name.trim().normalize('NFC');

/** News prints letters beyond Latin Extended-B, such as the Vietnamese ones, without their marks. */
export const asPrinted = (name: string): string =>
  /[^\0-\u024f‘’]/.test(nfc(name))
    ? name.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC')
    : nfc(name);
