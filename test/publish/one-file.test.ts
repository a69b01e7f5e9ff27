import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { oneFile } from '../../src/publish/one-file.ts';

const HTML = readFileSync('index.html', 'utf8').replace(
  '</head>',
  '<script type="module" crossorigin src="./assets/a.js"></script><link rel="modulepreload" crossorigin href="./b.js"><link rel="stylesheet" crossorigin href="./c.css"></head>',
);
const parts = [{ index: [['articles/"x".json', 3] as const], content: 'QUJD' }];
const page = [...oneFile({ html: HTML, script: 'f("</script><!--$&");', style: 'a{}' }, parts)].join('');

it('loads nothing from elsewhere, and holds page and files', () => {
  expect(page).not.toMatch(/(?:src|href)="\.\//);
  expect(page).toContain('<style>a{}</style>');
  expect(page).toContain('data-files="[[&quot;articles/\\&quot;x\\&quot;.json&quot;,3]]">QUJD</script>');
  expect(page.indexOf('id="app"')).toBeLessThan(page.indexOf('type="module"'));
});

it('allows its script and its style by their hashes, and nothing else', () => {
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const script = /<script type="module">([\s\S]*?)<\/script>/u.exec(page)?.[1] ?? '';
  const hash = (text: string) => createHash('sha256').update(text).digest('base64');
  expect(policy).toContain(`script-src 'sha256-${hash(script)}'`);
  expect(policy).toContain(`style-src 'sha256-${hash('a{}')}'`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toMatch(/unsafe|self|connect-src|\*/);
});

it('a script does not end before its end', () => {
  expect(page).toContain('f("\\x3C/script>\\x3C!--$&");');
});

it('a page that is another one is a fault of the installation', () => {
  expect(() => [...oneFile({ html: '<html>', script: '', style: '' }, [])]).toThrow('npm run build');
});
