/** Whole numbers in as few bytes as they need: seven bits a byte, the eighth says that more follow (LEB128). */
import { grown } from './grown.ts';

/**
 * A number of either sign as one that is not negative: small ones of both signs stay small.
 * @example
 * [0, -1, 1, -2].map(zigzag) // [0, 1, 2, 3]
 */
export const zigzag = (value: number): number => (value < 0 ? -2 * value - 1 : 2 * value);
/**
 * The inverse of `zigzag`, for numbers of up to 31 bits.
 * @example
 * [0, 1, 2, 3].map(unzigzag) // [0, -1, 1, -2]
 */
export const unzigzag = (value: number): number => (value >>> 1) ^ -(value & 1);

const START = 1024;
/** A number of 32 bits takes at most so many bytes. */
const MOST_BYTES = 5;

/** Collects whole numbers and packs them, small ones into one byte: seven bits each, and one that says whether more follow. */
export class VarintWriter {
  private bytes = new Uint8Array(START);
  private length = 0;

  /** Adds a whole number that is not negative. */
  add(value: number): void {
    if (this.length + MOST_BYTES > this.bytes.length)
      this.bytes = grown(this.bytes, new Uint8Array(2 * this.bytes.length));
    let rest = value;
    while (rest > 127) {
      this.bytes[this.length++] = (rest & 127) | 128;
      rest >>>= 7;
    }
    this.bytes[this.length++] = rest;
  }

  /** Adds a number of either sign. */
  addSigned(value: number): void {
    this.add(zigzag(value));
  }

  finish(): Uint8Array {
    return this.bytes.slice(0, this.length);
  }
}

/** Reads the numbers back in order. */
export class VarintReader {
  private at = 0;
  private readonly bytes: Uint8Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
  }

  /** The next number; 0 behind the last. */
  next(): number {
    let byte = this.bytes[this.at++] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127; shift += 7) {
      byte = this.bytes[this.at++] ?? 0;
      value |= (byte & 127) << shift;
    }
    return value;
  }

  nextSigned(): number {
    return unzigzag(this.next());
  }

  get done(): boolean {
    return this.at >= this.bytes.length;
  }
}

/**
 * All numbers of a column. Most take one byte: the array has room for as many numbers as there are bytes.
 * @example
 * readVarints(Uint8Array.of(5, 0x80, 1)) // Uint32Array.of(5, 128)
 */
export function readVarints(bytes: Uint8Array): Uint32Array {
  const numbers = new Uint32Array(bytes.length);
  let count = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    let byte = bytes[at] ?? 0;
    let value = byte & 127;
    for (let shift = 7; byte > 127 && at + 1 < bytes.length; shift += 7) {
      at += 1;
      byte = bytes[at] ?? 0;
      value |= (byte & 127) << shift;
    }
    numbers[count] = value;
    count += 1;
  }
  return numbers.subarray(0, count);
}

/**
 * Differences -> the numbers that they lead to, in place.
 * @example
 * [...runningSums(Uint32Array.of(3, 1, 4))] // [3, 4, 8]
 */
export function runningSums(differences: Uint32Array): Uint32Array {
  let sum = 0;
  for (let i = 0; i < differences.length; i += 1) {
    sum += differences[i] ?? 0;
    differences[i] = sum;
  }
  return differences;
}
