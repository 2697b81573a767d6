import { request } from 'undici'

/** What came of one GET: an answer of any status, or why there was none. */
export type Reached = { status: number; date: string | undefined } | { code: string; message: string }

/** Asks a URL once, with no credential; a redirect is not followed. */
export async function reach(url: string, timeoutMs: number): Promise<Reached> {
  try {
    const { statusCode, headers, body } = await request(url, {
      method: 'GET',
      headersTimeout: timeoutMs,
      bodyTimeout: timeoutMs,
      signal: AbortSignal.timeout(timeoutMs),
    })
    await body.dump()
    return { status: statusCode, date: typeof headers['date'] === 'string' ? headers['date'] : undefined }
  } catch (error) {
    const { code = 'UNKNOWN', name, message } = error as NodeJS.ErrnoException
    return { code: name === 'TimeoutError' ? 'TIMEOUT' : code, message }
  }
}
