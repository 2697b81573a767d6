/** What became of a call: carried out, refused for good, or to be made again, with or without having been heard. */
export type Outcome =
  | { is: 'done'; body: Record<string, unknown> }
  | { is: 'refused'; status: number; body: Record<string, unknown> }
  | { is: 'failed'; status: number }
  | { is: 'unanswered' }
  | { is: 'limited' }

const answerWithinMs = 10_000

/** Posts JSON and reads the answer. Never throws: whatever goes wrong on the way is an outcome. */
export async function callPartner(
  url: string,
  headers: Record<string, string>,
  body: object,
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(body),
      signal: AbortSignal.timeout(answerWithinMs),
    })
    const text = await response.text()
    if (response.ok) return { is: 'done', body: objectIn(text) }
    if (response.status === 429) return { is: 'limited' }
    if (response.status >= 500) return { is: 'failed', status: response.status }
    return { is: 'refused', status: response.status, body: objectIn(text) }
  } catch {
    return { is: 'unanswered' }
  }
}

/** Many success bodies are undocumented: what is no object tells nothing, and is no failure. */
function objectIn(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(text)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
