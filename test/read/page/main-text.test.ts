/** Pages as newspapers build them: whatever stands around it, the article and nothing else is read. */
import { describe, expect, it } from 'vitest';
import { only } from '../files.ts';

const PARAGRAPHS = [
  'Der Stadtrat von Nettetal hat am Montag über das Freibad beraten, das seit dem Sommer geschlossen ist.',
  'Bürgermeisterin Ahrendt sagte, man habe drei Angebote geprüft, von denen keines ganz überzeugt habe.',
  'Der Förderverein will nun selbst Geld sammeln, und die Stadt will sich an den Kosten beteiligen.',
  'Eine Entscheidung soll im März fallen, wenn auch die Nachbarstadt zugestimmt hat.',
];
const body = PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n');
const TEXT = PARAGRAPHS.join('\n\n');

const menu = `<ul class="main">${'<li><a href="/x">Politik</a></li><li><a href="/y">Sport und Freizeit in der Region</a></li>'.repeat(5)}</ul>`;
const comments = `<div id="comments"><h3>Kommentare</h3>${'<div class="entry"><p>Das ist doch alles Unsinn, was hier wieder geschrieben wird, und die Stadt schweigt dazu wie immer.</p></div>'.repeat(8)}</div>`;
const share = '<div class="share-bar"><a href="#">Teilen</a> <a href="#">Twittern</a></div>';
const teasers = `<div class="more"><h3><a href="/a">Mehr zum Thema</a></h3>${'<article class="teaser"><a href="/b">Hallenbad wird teurer als gedacht</a></article>'.repeat(4)}</div>`;
const footer =
  '<div class="footer">Impressum Datenschutz Kontakt, alle Rechte vorbehalten, Nachdruck nur mit Genehmigung.</div>';

const textOf = (page: string) => only('a.html', `<html><body>${page}</body></html>`).article?.text;

describe('the text of a page', () => {
  it.each([
    [
      'an article with all that pages put into it',
      `<header>${menu}</header><article>${share}${body}${teasers}${comments}</article>${footer}`,
    ],
    ['a main element', `${menu}<main>${share}<div>${body}</div>${comments}</main>${footer}`],
    [
      'nothing but divisions',
      `<div>${menu}</div><div id="page"><div class="col"><div class="story">${body}</div>${share}${comments}</div><div class="sidebar"><p>${'Wetter, Verkehr und Termine für heute, morgen und übermorgen. '.repeat(4)}</p></div></div>${footer}`,
    ],
    ['a table', `<table><tr><td>${menu}</td><td>${body}</td></tr></table>${footer}`],
    [
      'an article that is cut into sections',
      `<div class="wrap"><div class="part">${body.slice(0, body.indexOf('<p>Der Förder'))}</div><div class="part">${body.slice(body.indexOf('<p>Der Förder'))}</div></div>${menu}${footer}`,
    ],
    [
      'teasers that are articles beside a text that is none',
      `<article><a href="/a">Kurz</a></article><article>Noch kürzer.</article><div class="text">${body}</div>`,
    ],
  ])('of %s', (_, page) => {
    expect(textOf(page)).toBe(TEXT);
  });

  it('of lines that are parted by breaks', () => {
    const lines = PARAGRAPHS.join('<br><br>');
    expect(textOf(`<div>${menu}</div><div>${lines}</div>${footer}`)).toBe(TEXT);
  });

  it('is all there is where nothing tells an article', () => {
    expect(textOf('<p>Merkel kam.</p><p>Maas ging.</p>')).toBe('Merkel kam.\n\nMaas ging.');
    expect(textOf('<div class="comments">Nur ein Wort.</div>')).toBe('Nur ein Wort.');
  });
});
