import { appendFileSync, readdirSync, readFileSync, truncateSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { openLines, type Place } from '../../src/host/lines.ts';
import { temporaryFolder } from '../regenerate/folder.ts';

let file: string;
beforeEach(() => {
  file = join(temporaryFolder().root, 'lines');
});

/** The lines of the file, as somebody hears them who opens it. */
function heard(): readonly string[] {
  const lines: string[] = [];
  openLines(file, (line) => lines.push(line.toString())).close();
  return lines;
}

const open = () => openLines(file, () => {});

describe('a file of lines', () => {
  it('reads each line at its place, whether it is written yet or waits', () => {
    const lines = open();
    const places = ['first', 'zweite: ä', 'd'.repeat(3_000_000), 'last'].map(
      (line) => [line, lines.append(line)] as const,
    );
    for (const [line, place] of places) expect(lines.read(place).toString()).toBe(line);
    lines.flush();
    lines.close();
    for (const [line, place] of places) expect(lines.read(place).toString()).toBe(line);
    lines.close();
    expect(heard()).toEqual(places.map(([line]) => line));
  });

  it('tells of places that can be read, in pieces of any size', () => {
    const lines = open();
    const given = Array.from({ length: 3000 }, (_, i) => `${i} ${'ü'.repeat(i)}`);
    for (const line of given) lines.append(line);
    lines.flush();
    lines.close();
    const places: Place[] = [];
    const again = openLines(file, (_, place) => places.push(place));
    expect(places.map((place) => again.read(place).toString())).toEqual(given);
    again.close();
  });

  it('puts a line of many pieces together once', () => {
    const lines = open();
    lines.append('x'.repeat(12_000_000));
    lines.flush();
    lines.close();
    const concat = vi.spyOn(Buffer, 'concat');
    expect(heard()[0]).toHaveLength(12_000_000);
    const bytes = concat.mock.results.reduce((sum, { value }) => sum + value.length, 0);
    concat.mockRestore();
    expect(bytes).toBeLessThan(13_000_000);
  });

  it('goes on in a new line behind one that was cut off', () => {
    const lines = open();
    lines.append('whole');
    lines.flush();
    lines.close();
    appendFileSync(file, 'cut');
    const again = open();
    again.append('new');
    again.flush();
    again.close();
    expect(heard()).toEqual(['whole', 'cut', 'new']);
  });

  it('keeps some lines and forgets the others', () => {
    const lines = open();
    const [a, b, c] = ['a', 'bb', 'ccc'].map((line) => lines.append(line)) as [Place, Place, Place];
    const [first, second] = lines.keep([c, a]) as [Place, Place];
    expect([first, second].map((place) => lines.read(place).toString())).toEqual(['ccc', 'a']);
    expect(lines.read(lines.append('d')).toString()).toBe('d');
    lines.flush();
    lines.close();
    expect(b.length).toBe(2);
    expect(heard()).toEqual(['ccc', 'a', 'd']);
    expect(readdirSync(dirname(file))).not.toContain(`lines.${process.pid}.tmp`);
  });

  it('writes nothing where there is nothing to write', () => {
    open().close();
    expect(readFileSync(file, 'utf8')).toBe('');
  });

  it('knows whether somebody else has written into it since it was closed', () => {
    const lines = open();
    lines.append('mine');
    lines.flush();
    lines.close();
    expect(lines.isUntouched()).toBe(true);
    appendFileSync(file, 'of somebody else');
    expect(lines.isUntouched()).toBe(false);
  });

  it('that was cut off while it was read is an error that names it', () => {
    const lines = open();
    const place = lines.append('gone');
    lines.flush();
    truncateSync(file, 2);
    expect(() => lines.read(place)).toThrow(file);
    lines.close();
  });
});
