/** Bodies with the place whose they are beside them. */
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/languages/index.ts';
import { besideBody } from '../../../src/link/bodies/beside.ts';
import type { Form, Kind, Mention } from '../../../src/model.ts';

const beside = besideBody(languages);

/** As what the text names the place, or somebody, in braces beside the body in brackets. */
function says(marked: string, form: Form = 'name', name?: string, kind: Kind = 'place') {
  const text = marked.replace(/[[\]{}]/gu, '');
  const spanOf = (open: string, close: string) => {
    const start = marked.slice(0, marked.indexOf(open)).replace(/[[\]{}]/gu, '').length;
    const inside = marked.slice(marked.indexOf(open), marked.indexOf(close)).replace(/[[\]{}]/gu, '');
    return { start, end: start + inside.length };
  };
  const span = spanOf('{', '}');
  const printed = text.slice(span.start, span.end);
  const place: Mention = {
    ...span,
    kind,
    form,
    text: printed,
    name: name ?? printed,
    sentence: 0,
    evidence: [{ by: 'rule', id: 'de/test', weight: 1 }],
  };
  return beside(text, spanOf('[', ']'), place);
}

describe('besideBody', () => {
  it.each([
    'der [Kongress] in {Peru}',
    'der [Verfassungsgerichtshof] für {Sachsen}',
    'der [Landtag] im {Saarland}',
    'the [Senate] of {Chile}',
    'In {Bremen} will der [Senat] sparen',
  ])('sees it in %s', (text) => expect(says(text)).toBe('location'));

  it('sees it in an adjective, and in a genitive', () => {
    expect(says('der {sächsische} [Landtag]', 'demonym')).toBe('owner');
    expect(says('{Berlins} [Senat]', 'name', 'Berlin')).toBe('owner');
  });

  it.each([
    'der [Senat] verbot {Berlin} den Verkauf',
    '{Berlin} [Senat]',
    'aus {Bremen} kam der [Senat]',
    'In {Bremen}, sagte gestern abend jemand, der [Senat]',
    'der [Senat] will künftig auch noch in {Peru}',
  ])('does not see it in %s', (text) => expect(says(text)).toBeUndefined());

  it.each([
    '{Emil Wondra} ([Grüne])',
    '{Emil Wondra} (47, [Grüne])',
    '{Emil Wondra} von den [Grünen]',
    '[Grünen]-Chefin {Clara Nowak}',
  ])('sees somebody of it in %s', (text) => expect(says(text, 'name', undefined, 'person')).toBe('member'));

  it.each(['{ÖVP} und [Grüne]', '[Grüne] und die {ÖVP}', '{ÖVP}, [Grüne]', '{ÖVP}/[Grüne]'])(
    'sees another in a row with it in %s',
    (text) => expect(says(text, 'name', undefined, 'organization')).toBe('companion'),
  );

  it('sees none where other words stand between them', () =>
    expect(says('{ÖVP} lobt die [Grünen]', 'name', undefined, 'organization')).toBeUndefined());

  it.each(['{Emil Wondra} und die [Grünen]', 'die [Grünen] und {Emil Wondra}', '{Emil Wondra}s [Grüne]'])(
    'sees nobody of it in %s',
    (text) => expect(says(text, 'name', undefined, 'person')).toBeUndefined(),
  );

  it('does not see it where other words stand between an adjective and the body', () =>
    expect(says('die {sächsische} Regierung und der [Landtag]', 'demonym')).toBeUndefined());
});
