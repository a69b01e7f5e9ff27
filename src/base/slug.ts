/** Names as parts of ids. */

/** Most names: such words need no care, and a page has tens of thousands of them. */
const PLAIN = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/**
 * A part of an id that is readable and safe in files and links.
 * @example
 * slug('Rob Malley') // 'rob-malley'
 */
export const slug = (name: string): string =>
  PLAIN.test(name) ? name.toLowerCase().replaceAll(' ', '-') : careful(name);

const careful = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/g, 'ss')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
