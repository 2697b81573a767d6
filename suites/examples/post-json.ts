import { setTimeout } from 'node:timers/promises'

const betweenTriesMs = 1000

/**
 * Posts JSON. What did not arrive, and what a server failed at, is tried again under the same id; what it refuses
 * is not. Gives undefined where no answer came at all.
 */
export async function postJson(
  url: string,
  headers: Record<string, string>,
  body: object,
  tries = 3,
): Promise<Response | undefined> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  }).catch(() => undefined)
  if (tries === 1 || (response !== undefined && response.status < 500)) return response
  await setTimeout(betweenTriesMs)
  return postJson(url, headers, body, tries - 1)
}
