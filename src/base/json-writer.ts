/** Writes JSON as UTF-8 into pieces of memory, which are joined at the end: what it writes never exists as a string. */
import { joinedBytes } from './joined-bytes.ts';

const FIRST_PIECE = 1 << 16;
const PIECE = 1 << 20;
/** A code unit of a string takes at most so many bytes. */
const MOST_BYTES = 3;
/** Whole numbers below are written without a string; they have so many digits at most. */
const MOST_WHOLE = 1e9;
const MOST_DIGITS = 9;
const [QUOTE, BACKSLASH, BLANK, DELETE, ZERO] = [0x22, 0x5c, 0x20, 0x7f, 0x30];

/** JSON on its way: what is written stands in the order in which it was given. */
export class JsonWriter {
  private readonly full: Uint8Array[] = [];
  private bytes = new Uint8Array(FIRST_PIECE);
  private length = 0;

  /** Writes a text of ASCII as it is: marks, and keys with their quotes. */
  raw(text: string): void {
    this.reserve(text.length);
    const { bytes, length } = this;
    for (let i = 0; i < text.length; i += 1) bytes[length + i] = text.charCodeAt(i);
    this.length = length + text.length;
  }

  /** Writes a text in quotes, escaped as `JSON.stringify` does. */
  string(text: string): void {
    this.reserve(text.length + 2);
    const { bytes } = this;
    const begin = this.length + 1;
    for (let i = 0; i < text.length; i += 1) {
      const unit = text.charCodeAt(i);
      if (unit < BLANK || unit >= DELETE || unit === QUOTE || unit === BACKSLASH) {
        this.encode(JSON.stringify(text));
        return;
      }
      bytes[begin + i] = unit;
    }
    bytes[begin - 1] = QUOTE;
    bytes[begin + text.length] = QUOTE;
    this.length = begin + text.length + 1;
  }

  /** Writes what was written elsewhere. */
  copy(written: Uint8Array): void {
    this.reserve(written.length);
    const { bytes, length } = this;
    for (let i = 0; i < written.length; i += 1) bytes[length + i] = written[i] ?? 0;
    this.length = length + written.length;
  }

  /** Writes a number; what is none, as null. */
  number(value: number): void {
    if (value >= 0 && value < MOST_WHOLE && Number.isInteger(value)) this.whole(value);
    else this.raw(Number.isFinite(value) ? String(value) : 'null');
  }

  /** Writes any value, as `JSON.stringify` does. */
  value(value: unknown): void {
    this.encode(JSON.stringify(value) ?? 'null');
  }

  /** All that was written. */
  finish(): Uint8Array<ArrayBuffer> {
    return joinedBytes([...this.full, this.bytes.subarray(0, this.length)]);
  }

  /** Writes a text as it is. */
  encode(text: string): void {
    this.reserve(MOST_BYTES * text.length);
    this.length += new TextEncoder().encodeInto(text, this.bytes.subarray(this.length)).written;
  }

  /** Writes a whole number digit by digit, from the last to the first. */
  private whole(value: number): void {
    this.reserve(MOST_DIGITS);
    const begin = this.length;
    this.length += 1;
    for (let least = 10; least <= value; least *= 10) this.length += 1;
    let rest = value;
    for (let at = this.length - 1; at >= begin; at -= 1) {
      this.bytes[at] = ZERO + (rest % 10);
      rest = Math.trunc(rest / 10);
    }
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    this.full.push(this.bytes.subarray(0, this.length));
    this.bytes = new Uint8Array(Math.max(more, PIECE));
    this.length = 0;
  }
}
