/** What holds for every format of the list. */
import { describe, expect, it } from 'vitest';
import { formatOf, formatOfType, formats } from '../../src/read/index.ts';
import { expectLinear } from '../cpu-time.ts';
import { exampleOf, readBytes, readText, utf8 } from './files.ts';

const asText = formats.filter((format) => 'example' in format);
const packed = formats.filter((format) => 'load' in format);

describe.each(formats)('$id', (format) => {
  const { extensions } = format;
  const [usual] = extensions;
  const text = 'Sergej Lawrow sprach in Genf mit Annalena Baerbock.';

  it('has its endings for itself', () => {
    for (const extension of extensions) {
      expect(extension).toMatch(/^\.[a-z]+$/u);
      expect(formatOf(`deep/er/A${extension.toUpperCase()}`)).toBe(format);
    }
  });

  it('is read: an article with its text', async () => {
    const { articles, problems } = await readBytes(`a${usual}`, await exampleOf(format, text));
    expect(articles).toMatchObject([{ text }]);
    expect(articles[0]?.id).toMatch(/^a\b/);
    expect(problems.filter(({ lost }) => lost)).toEqual([]);
  });
});

describe.each(asText)('$id', ({ extensions, example }) => {
  const whole = example('Sergej Lawrow sprach in Genf mit Annalena Baerbock.');

  it('is never read with an exception, however damaged', () => {
    for (let end = 0; end < whole.length; end++) readText(`a${extensions[0]}`, whole.slice(0, end));
    for (const sign of ['\u0000', '"', '<', '---\n', '{"text":']) {
      readText(`a${extensions[0]}`, `${sign}${whole}`);
      readText(`a${extensions[0]}`, whole.replace('Genf', sign));
    }
  });
});

/** Some hundred places of a file at which it is damaged. */
const placesIn = (length: number) => {
  const step = Math.max(1, Math.floor(length / 150));
  return Array.from({ length: Math.ceil(length / step) }, (_, i) => i * step);
};

describe.each(packed)('$id', (format) => {
  it('is never read with an exception, however damaged: it gives its article or says what is wrong', async () => {
    const whole = await exampleOf(format, 'Sergej Lawrow sprach in Genf.');
    for (const at of placesIn(whole.length)) {
      const path = `a${format.extensions[0]}`;
      const cut = await readBytes(path, whole.slice(0, at));
      expect(cut.articles.length + cut.problems.length).toBeGreaterThan(0);
      const changed = whole.slice();
      changed[at] = (changed[at] ?? 0) ^ 0x41;
      const { articles, problems } = await readBytes(path, changed);
      expect(articles.length + problems.length).toBeGreaterThan(0);
    }
    expect((await readBytes(`a${format.extensions[0]}`, utf8('No such file.'))).problems).not.toEqual([]);
  });
});

describe('all formats', () => {
  it('of text read an article of nearly two million characters', () => {
    const body = 'Heiko Maas sprach mit *Mike* [Pompeo](https://example.org). '.repeat(33_000);
    for (const { extensions, example } of asText) {
      const { articles, problems } = readText(`a${extensions[0]}`, example(body));
      expect(problems.filter(({ lost }) => lost)).toEqual([]);
      expect(articles[0]?.text.length).toBeGreaterThan(1_000_000);
    }
  });

  it.each([
    ['spaces', ' '],
    ['opening brackets', '['],
    ['images', '![a]('],
    ['stars', '*a '],
    ['rules', '- - -'],
    ['rows', '| '],
    ['headings', '# a        #'],
    ['front matter', '---\na\n'],
    ['elements', '<b '],
    ['quotes', '"'],
    ['cells', '",;'],
  ])('are not slowed down by %s without end', (_, part) => {
    for (const { extensions } of asText) {
      expectLinear(60_000, (size) => {
        readText(`a${extensions[0]}`, `${part.repeat(size / part.length)}x`);
      });
    }
  });
});

describe('what servers call files', () => {
  it('is one format each', () => {
    const types = formats.flatMap(({ mediaTypes }) => mediaTypes);
    expect(new Set(types).size).toBe(types.length);
    for (const { id, mediaTypes } of formats)
      for (const type of mediaTypes) expect(formatOfType(`${type}; charset=utf-8`)?.id).toBe(id);
  });

  it.each([
    ['TEXT/HTML', 'html'],
    ['application/xhtml+xml;charset=utf-8', 'html'],
    ['application/feed+json', 'json'],
    ['application/tei+xml', 'xml'],
    ['image/png', undefined],
    ['image/svg+xml', undefined],
    ['', undefined],
  ])('%j is %s', (type, id) => {
    expect(formatOfType(type)?.id).toBe(id);
  });
});
