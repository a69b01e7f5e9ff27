/** What each address gives. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { codeOf } from '../host/files.ts';
import { correctionsDoor } from './corrections.ts';
import type { Door } from './door.ts';
import type { Events } from './events.ts';
import { readText, sendFile } from './files.ts';
import { READING } from './guard.ts';
import { notesDoor } from './notes.ts';
import { Refused } from './refusal.ts';

const LIVE = '<meta name="dramatis-live" content="events">';
const tokenTag = (token: string) => `<meta name="dramatis-token" content="${token}">`;
const UNBUILT = 'The page is not there: it is being built, or was never. It is made by: npm run build';

/** Where the page may write corrections and notes; nowhere without a corpus. */
export interface Writing {
  readonly corpus?: string;
  readonly token: string;
}

/** The page, told where it hears of new graphs, and by which token it may write. */
async function sendPage(
  site: string,
  head: string,
  { method }: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const page = await readText(site, '/index.html').catch((error) => {
    throw codeOf(error) === 'ENOENT' ? new Refused(503, UNBUILT, { 'retry-after': '1' }) : error;
  });
  const content = Buffer.from(page.replace('</head>', `${LIVE}${head}</head>`));
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': content.length });
  response.end(method === 'HEAD' ? undefined : content);
}

/** The doors of a server; the first one at the address of a request answers it. */
export const createDoors = (
  site: string,
  graph: string,
  events: Events,
  { corpus, token }: Writing = { token: '' },
): readonly Door[] => [
  ...(corpus === undefined ? [] : [correctionsDoor(corpus, token), notesDoor(corpus, token)]),
  { at: /^\/events$/, methods: READING, answer: (_, request, response) => events.join(request, response) },
  {
    at: /^\/(index\.html)?$/,
    methods: READING,
    answer: (_, request, response) =>
      sendPage(site, corpus === undefined ? '' : tokenTag(token), request, response),
  },
  {
    at: /^\/graph\//,
    methods: READING,
    answer: (path, request, response) => sendFile(graph, path.slice('/graph'.length), request, response),
  },
  {
    at: /^\//,
    methods: READING,
    answer: (path, request, response) => sendFile(site, path, request, response),
  },
];
