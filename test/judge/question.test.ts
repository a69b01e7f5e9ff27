import { expect, it } from 'vitest';
import { aboutMention, aboutPair, choicesText, type Shown, sentenceWith } from '../../src/judge/question.ts';

function shown(text: string, name: string, id: string): Shown {
  const start = text.indexOf(name);
  const end = start + name.length;
  return {
    place: { article: id, hash: id, start, end, name },
    mark: {
      ...{ start, end, kind: 'place', form: 'name', entity: 'e:cities/bagdad', sentence: 1 },
      ...{ confidence: undefined, evidence: [] },
    },
    article: {
      text,
      language: 'de',
      sentences: [
        [0, 6],
        [6, text.length],
      ],
      marks: [],
      relations: [],
    },
    head: `Kopf von ${id}`,
    label: 'Bagdad',
  };
}

const one = shown('Vorab. Sie reiste\nnach Bagdad.', 'Bagdad', 'a');

it('a mention is shown in its sentence, on one line, with whom it was taken for', () => {
  const { text, subject } = aboutMention(one);
  expect(text).toBe('Kopf von a\n  Sie reiste nach [Bagdad].\nBagdad → Bagdad (place)');
  expect(subject).toEqual({ ...one.place, kind: 'place', actor: 'e:cities/bagdad' });
});

it('a pair is shown with both sentences', () => {
  const other = shown('Davor. In Bagdads Mitte.', 'Bagdads', 'b');
  const { text, subject } = aboutPair(one, other);
  expect(text).toContain('  In [Bagdads] Mitte.\nboth → Bagdad (place)');
  expect(subject.other).toEqual(other.place);
});

it('of a sentence without end only what is near is shown', () => {
  const long = shown(`Davor. ${'wort '.repeat(500)}Bagdad ${'wort '.repeat(500)}`, 'Bagdad', 'c');
  const line = sentenceWith(long.article, long.mark);
  expect(line.length).toBeLessThan(650);
  expect(line).toContain('wort [Bagdad] wort');
});

it('all keys are told', () => {
  expect(choicesText(aboutMention(one).choices)).toBe(
    'y right  p person  o organization  s wrong span  n no name  a another actor  ? cannot tell  u undo  q quit',
  );
});
