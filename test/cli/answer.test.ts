import { describe, expect, it } from 'vitest';
import { answer, tellerOf } from '../../src/cli/answer.ts';
import type { Line } from '../../src/host/split-lines.ts';
import { PackError } from '../../src/knowledge/format/pack-error.ts';
import { fakePipeline } from '../regenerate/fake-pipeline.ts';

const line = (text: string | Uint8Array): Line => ({ type: 'line', bytes: Buffer.from(text) });
const ask = (of: Line) => JSON.parse(answer(of, tellerOf(fakePipeline().extractor())).text);

describe('an answer', () => {
  it('has the id, the language and the mentions with their fields, offsets in UTF-16 code units', () => {
    const text = '😀 Zoë Ångström sah Heiko Maas.';
    expect(ask(line(JSON.stringify({ id: 'a', text, language: 'de', more: 1 })))).toEqual({
      id: 'a',
      language: 'en',
      mentions: [
        {
          start: 3,
          end: 15,
          text: 'Zoë Ångström',
          kind: 'person',
          form: 'name',
          entity: 'e:Zoë Ångström',
          evidence: [{ by: 'rule', id: 'de/fake', weight: 1 }],
        },
        expect.objectContaining({ start: text.indexOf('Heiko'), text: 'Heiko Maas' }),
      ],
    });
  });

  it('is none where the installation is broken: the article is not to blame', () => {
    const missing = new PackError('en.words.bin', 'the file', 'is missing');
    const tell = () => {
      throw missing;
    };
    expect(() => answer(line('{"id":"a","text":"x"}'), tell)).toThrow(missing);
  });

  it('gives ids back as they came', () => {
    expect(ask(line('{"id":7,"text":""}'))).toEqual({ id: 7, language: 'en', mentions: [] });
    expect(ask(line('{"id":"__proto__","text":"x"}'))).toMatchObject({ id: '__proto__', mentions: [] });
    expect(ask(line('{"id":"a","text":"x","language":null}\r'))).toMatchObject({ id: 'a', mentions: [] });
  });

  it.each([
    ['{broken', {}],
    ['', {}],
    ['[]', {}],
    ['null', {}],
    ['{"text":"x"}', {}],
    ['{"id":{},"text":"x"}', {}],
    ['{"id":"a"}', { id: 'a' }],
    ['{"id":"a","text":5}', { id: 'a' }],
    ['{"id":"a","text":"x","language":5}', { id: 'a' }],
    ['{"id":"a","text":"CRASH"}', { id: 'a' }],
    [Uint8Array.of(0x22, 0xff, 0x22), {}],
  ])('to the broken line %j is an error', (text, expected) => {
    expect(ask(line(text))).toEqual({ ...expected, error: expect.stringMatching(/\S+ \S+/) });
  });

  it('reads a row as a build reads it: the title is the first paragraph, letters in two parts are one', () => {
    const row = { id: 'a', title: 'Heiko  Maas reist', text: ' Zoe\u0308 A\u030angstro\u0308m wartet.\r\n' };
    const tell = tellerOf(fakePipeline().extractor(), true);
    const told = JSON.parse(answer(line(JSON.stringify(row)), tell).text);
    expect(told.text).toBe('Heiko Maas reist\n\nZoë Ångström wartet.');
    expect(told.mentions.map(({ start }: { start: number }) => start)).toEqual([0, 18]);
  });

  it('counts offsets in the text as it is given, where no title stands before it', () => {
    const text = '  Zoe\u0308 kam.\r\nHeiko Maas ging. ';
    const told = JSON.parse(
      answer(line(JSON.stringify({ id: 'a', text })), tellerOf(fakePipeline().extractor(), true)).text,
    );
    expect(told.text).toBe(text);
    const heiko = told.mentions.find((one: { text: string }) => one.text === 'Heiko Maas');
    expect(text.slice(heiko.start, heiko.end)).toBe('Heiko Maas');
    const read = answer(
      line(JSON.stringify({ id: 'a', text })),
      tellerOf(fakePipeline().extractor(), true),
      {},
      'read',
    );
    expect(JSON.parse(read.text).text).toMatch(/^Zoë kam\./);
  });

  it('gives whole numbers back with all their digits', () => {
    const told = answer(line('{"id":12345678901234567891,"text":"x"}'), tellerOf(fakePipeline().extractor()));
    expect(told.text).toMatch(/^\{"id":12345678901234567891,/);
  });

  it('to a line that is too long is an error', () => {
    expect(ask({ type: 'too-long' })).toEqual({ error: expect.stringContaining('64 MB') });
    const long = JSON.stringify({ id: 'a', text: 'Es regnet. '.repeat(200_000) });
    expect(ask(line(long))).toEqual({ id: 'a', error: expect.stringContaining('2 million') });
  });
});
