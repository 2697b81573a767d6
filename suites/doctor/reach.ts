import type { Bilingual } from '../../contracts/text/bilingual.js'
import { takeUserinfo } from '../../contracts/wire/base-url.js'
import { HttpClient } from '../run/http/http-client.js'
import { NoAnswer } from '../run/http/no-answer.js'
import type { TargetSettings } from '../run/target/target-settings.js'

/** What came of one GET: an answer of any status, or why there was none. */
export type Reached = { status: number; date: string | undefined } | { told: Bilingual }

/** Asks a URL once, as a run would but with no credential; a redirect is not followed. */
export async function reach(
  named: string,
  { timeoutMs, tls }: Pick<TargetSettings, 'timeoutMs' | 'tls'>,
): Promise<Reached> {
  const client = new HttpClient(timeoutMs, tls)
  const { url } = takeUserinfo(named)
  try {
    const { status, headers } = await client.send({ method: 'GET', url, headers: {}, body: Buffer.alloc(0) })
    return { status, date: headers['date'] }
  } catch (error) {
    if (error instanceof NoAnswer) return { told: error.told }
    throw error
  } finally {
    await client.close()
  }
}
