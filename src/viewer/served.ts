/** Whether this program serves the page, and how the page writes then. */
const token = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="dramatis-token"]')?.content ?? '';

/** Whether what is written goes into files beside the articles. */
export const isServed = (): boolean => token() !== '';

/** Asks the server to write; gives what it says against it, null where it is done. */
export async function write(at: string, body: object): Promise<string | null> {
  try {
    const answer = await fetch(at, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-dramatis-token': token() },
      body: JSON.stringify(body),
    });
    return answer.ok ? null : await answer.text();
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
