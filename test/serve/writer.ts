/** Writes to a server as the page does that it serves, or almost so. */
import { request } from 'node:http';
import type { Site } from './site.ts';

/** One request with a body; headers are those of the own page unless they are said to be others, or left out by `undefined`. */
export type Writer = (
  body: unknown,
  headers?: Readonly<Record<string, string | undefined>>,
  method?: string,
) => Promise<{ readonly status: number | undefined; readonly body: string }>;

/** A writer that knows the token of the page. */
export async function createWriter(site: Site, path: string): Promise<Writer> {
  const { body: page } = await site.ask('/');
  const [, token = ''] = /"dramatis-token" content="(\w+)"/.exec(page) ?? [];
  const host = `127.0.0.1:${site.port}`;
  const own = {
    host,
    origin: `http://${host}`,
    'content-type': 'application/json',
    'x-dramatis-token': token,
    'sec-fetch-site': 'same-origin',
  };
  return (body, headers = {}, method = 'POST') => {
    const given = Object.entries({ ...own, ...headers }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    );
    const options = { host: '127.0.0.1', port: site.port, path, agent: false, method };
    return new Promise((resolve, reject) => {
      const asked = request({ ...options, headers: Object.fromEntries(given) }, async (response) => {
        const chunks = await response.toArray();
        resolve({ status: response.statusCode, body: Buffer.concat(chunks).toString() });
      });
      asked.on('error', reject).end(typeof body === 'string' ? body : JSON.stringify(body));
    });
  };
}
