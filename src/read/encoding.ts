/** Which encoding bytes of unknown origin are in, told while they pass: nothing of them is kept. */

/** The encodings that are told apart, as `TextDecoder` calls them. */
export type EncodingName = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text with the number of its damaged characters, or nothing to read. */
export type Encoding =
  | { readonly type: 'text'; readonly name: EncodingName; readonly damaged: number }
  | { readonly type: 'binary' };

/** Looks at bytes piece by piece. */
export interface EncodingProbe {
  readonly write: (bytes: Uint8Array) => void;
  readonly end: () => Encoding;
}

/** Of a text's characters, at most this share are control characters. */
const CONTROL_SHARE = 0.005;
/** Of every second byte of a European text in UTF-16, at least this share are zero; of the others, hardly any. */
const ZERO_SHARE = 0.7;
/** Damaged UTF-8 has at most so many bad characters for each good one beyond ASCII; else it is Windows-1252. */
const BAD_FOR_EACH_GOOD = 10;

const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, i) => first + i);
/** Control characters that no text has; white space and escape are allowed. */
const CONTROLS = new Set([...between(0x00, 0x08), ...between(0x0e, 0x1a), ...between(0x1c, 0x1f), 0x7f]);
/** Bytes that Windows-1252 leaves undefined: 1 at each of them. */
const UNDEFINED = new Uint8Array(256);
for (const byte of [0x81, 0x8d, 0x8f, 0x90, 0x9d]) UNDEFINED[byte] = 1;

/** What UTF-8 has beyond ASCII in news; Windows-1252 read as UTF-8 gives by accident letters of rare scripts (`ß“`). */
const PLAUSIBLE =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{P}\p{S}\p{Z}]/u;

/** The encoding that a byte order mark names; UTF-32 counts as none, and is binary for its zeros. */
function markedAs([a, b, c, d]: Uint8Array): EncodingName | undefined {
  if (a === 0xff && b === 0xfe && !(c === 0 && d === 0)) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

/** UTF-16 without a mark shows by zeros at every second byte. */
function shapedAs(bytes: Uint8Array): EncodingName | undefined {
  const zeros = [0, 0];
  bytes.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const half = bytes.length / 2;
  if (odd > half * ZERO_SHARE && even <= half * CONTROL_SHARE) return 'utf-16le';
  return even > half * ZERO_SHARE && odd <= half * CONTROL_SHARE ? 'utf-16be' : undefined;
}

/** What a character tells of the encoding of a text. */
const [ORDINARY, REPLACED, CONTROL, PLAUSIBLE_ONE, STRANGE] = [1, 2, 3, 4, 5];

function tells(character: string): number {
  if (/[ -~\s]/u.test(character)) return ORDINARY;
  if (character === '\ufffd') return REPLACED;
  if (CONTROLS.has(character.charCodeAt(0))) return CONTROL;
  return PLAUSIBLE.test(character) ? PLAUSIBLE_ONE : STRANGE;
}

/** What code units tell, found out once for each; of the first of two that are one character nothing is kept. */
const TOLD = new Uint8Array(2 ** 16);

/** Counts what a lenient decoder makes of bytes. */
function createTally(name: EncodingName) {
  const decoder = new TextDecoder(name);
  const tally = { replaced: 0, plausible: 0, controls: 0, zeros: 0 };
  const count = (text: string) => {
    for (let at = 0; at < text.length; at += 1) {
      const unit = text.charCodeAt(at);
      let told = TOLD[unit] ?? 0;
      if (told === 0) {
        const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
        told = tells(character);
        if (character.length === 1) TOLD[unit] = told;
        else at += 1;
      }
      if (told === ORDINARY) continue;
      if (told === REPLACED) tally.replaced += 1;
      else if (told === CONTROL) tally.controls += 1;
      else if (told === PLAUSIBLE_ONE) tally.plausible += 1;
      if (unit === 0) tally.zeros += 1;
    }
  };
  return {
    write: (bytes: Uint8Array) => count(decoder.decode(bytes, { stream: true })),
    end: () => {
      count(decoder.decode());
      return tally;
    },
  };
}

/** A probe that is given the bytes of a file in pieces, and then says how to read them. The first piece, of four bytes or more, shows UTF-16. */
export function createEncodingProbe(): EncodingProbe {
  let size = 0;
  let undefinedBytes = 0;
  let begun: { readonly name: EncodingName; readonly tally: ReturnType<typeof createTally> } | undefined;
  const begin = (bytes: Uint8Array) => {
    const name = markedAs(bytes) ?? shapedAs(bytes) ?? 'utf-8';
    return { name, tally: createTally(name) };
  };
  return {
    write: (bytes) => {
      if (bytes.length === 0) return;
      begun ??= begin(bytes);
      begun.tally.write(bytes);
      size += bytes.length;
      for (let at = 0; at < bytes.length; at += 1) undefinedBytes += UNDEFINED[bytes[at] ?? 0] ?? 0;
    },
    end: () => {
      const { name, tally } = begun ?? begin(new Uint8Array());
      const { replaced, plausible, controls, zeros } = tally.end();
      if (zeros > 0 || controls > size * CONTROL_SHARE) return { type: 'binary' };
      if (name !== 'utf-8' || replaced <= plausible * BAD_FOR_EACH_GOOD)
        return { type: 'text', name, damaged: replaced };
      if (undefinedBytes > size * CONTROL_SHARE) return { type: 'binary' };
      return { type: 'text', name: 'windows-1252', damaged: 0 };
    },
  };
}
