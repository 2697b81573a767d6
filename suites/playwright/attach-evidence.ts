import type { TestInfo } from 'playwright/test'
import type { CheckRecord } from '../record/run-record.js'

/** Puts beside a test what its check rests on: the quote, each exchange, and the curl line that repeats it. */
export async function attachEvidence(record: CheckRecord, testInfo: TestInfo): Promise<void> {
  const attach = (name: string, body: string, contentType: string): Promise<void> =>
    testInfo.attach(name, { body, contentType })
  if (record.quote !== '') await attach('quote', `“${record.quote}” (${record.document})`, 'text/plain')
  for (const [index, { curl, ...exchange }] of record.exchanges.entries()) {
    await attach(`exchange ${index + 1}`, JSON.stringify(exchange, null, 2), 'application/json')
    await attach(`curl ${index + 1}`, curl, 'text/plain')
  }
}
