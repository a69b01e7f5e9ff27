/** Requests that no browser sends. Most of their parts are well formed, so that they get past the parser; some are broken or huge. */
import fc, { type Arbitrary } from 'fast-check';

const pick = (...all: readonly string[]) => fc.constantFrom(...all);
const mostly = (usual: Arbitrary<string>, times: number, ...rest: readonly Arbitrary<string>[]) =>
  fc.oneof({ weight: times * rest.length, arbitrary: usual }, ...rest);
const noise = fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes).toString('latin1'));
const longText = fc.nat({ max: 40_000 }).map((length) => 'a'.repeat(length));

const path = fc
  .tuple(
    pick('/', '/graph/', '/graph/articles/', '/up/', '/graph/up/', '//', '/events/', '/\\'),
    fc.array(
      pick('../', '..%2f', '%2e%2e/', '..\\', '..%5c', '%252e%252e/', '..%00/', '....//', '%c0%ae/', '..;/'),
      {
        maxLength: 4,
      },
    ),
    pick(
      'secret.txt',
      'link.json',
      '.hidden',
      'site-secret.txt',
      'etc/passwd',
      'graph.json',
      '__proto__',
      '%',
      '?a=%00',
    ),
  )
  .map(([start, ups, goal]) => start + ups.join('') + goal);
const target = mostly(
  fc.oneof(path, pick('/', '/graph/graph.json', '/page.js', '/events')),
  20,
  pick('*', '', 'page.js', 'http://127.0.0.1/', 'http://evil.example/secret.txt', '/a b', '/\0'),
  longText.map((text) => `/${text}`),
  noise,
);

const method = mostly(
  pick('GET', 'HEAD'),
  2,
  pick('POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'PROPFIND'),
  mostly(pick('CONNECT'), 1, pick('get', 'GETGET', '', 'G\0T', 'PRI', ' GET')),
);
const version = mostly(pick('HTTP/1.1'), 20, pick('HTTP/1.0', 'HTTP/0.9', 'HTTP/2.0', 'HTTP/9.9', 'ICY', ''));

/** Stands for the name under which the server is reached. */
export const OWN = 'own.invalid';
const otherHost = pick(
  'evil.example',
  `x@${OWN}`,
  `${OWN}.evil.example`,
  '127.0.0.1',
  '',
  '[::1',
  '\t',
  `${OWN}:80`,
);
const hosts = fc.oneof(
  { weight: 6, arbitrary: fc.constant([OWN]) },
  { weight: 2, arbitrary: fc.tuple(otherHost) },
  fc.array(mostly(otherHost, 1, pick(OWN)), { maxLength: 3 }),
);

const range = fc.oneof(
  pick('500-100', '10-99999999999999999999', '-5', '-0', '--1', 'x', ''),
  fc.tuple(fc.integer(), fc.integer()).map(([from, to]) => `${from}-${to}`),
  fc.nat({ max: 1000 }).map((count) => `${'0-0,'.repeat(count)}1-1`),
);
const header = mostly(
  fc.oneof(
    range.map((text) => `Range: bytes=${text}`),
    pick(
      'Connection: keep-alive, upgrade',
      'Upgrade: websocket',
      'Connection: close',
      'Expect: 100-continue',
    ),
    pick(
      'If-Range: "x"',
      'If-Modified-Since: never',
      'Accept-Encoding: gzip;q=-1',
      '__proto__: x',
      ': empty',
    ),
  ),
  10,
  pick(
    'Content-Length: -1',
    'Content-Length: 9999999999',
    'Content-Length: 3',
    'Transfer-Encoding: x, chunked',
  ),
  pick('Transfer-Encoding: chunked', 'Expect: miracles', 'no colon', ': empty', ' folded', 'Nul: \0'),
  longText.map((text) => `Cookie: ${text}`),
  noise,
);

const lineEnd = mostly(pick('\r\n'), 40, pick('\n', '\r', '\0'));
const body = mostly(pick(''), 15, pick('abc', '3\r\nabc\r\n0\r\n\r\n', 'zz\r\n'));

const request = fc
  .tuple(method, target, version, hosts, fc.array(header, { maxLength: 3 }), lineEnd, body)
  .map(([verb, to, spoken, names, headers, end, rest]) =>
    [[verb, to, spoken].join(' '), ...names.map((name) => `Host: ${name}`), ...headers, '', rest].join(end),
  );

/** Up to twenty requests in one go, some broken off in the middle. */
export const hostileRequests = fc
  .tuple(
    fc.oneof({ weight: 4, arbitrary: fc.tuple(request) }, fc.array(request, { minLength: 2, maxLength: 20 })),
    fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, fc.nat({ max: 30 })),
  )
  .map(([requests, cut]) => {
    const text = requests.join('');
    return text.slice(0, text.length - cut);
  });
