import type { CheckRecord, ExchangeRecord } from '../../suites/record/run-record.js'

/** A check record for tests: passed, on a `must`, unless `parts` say otherwise. */
export function sampleCheck(parts: Partial<CheckRecord> & { id: string }): CheckRecord {
  const behaviour = parts.id.slice(parts.id.lastIndexOf('/') + 1)
  return {
    title: { en: `shows the behaviour ${behaviour}`, tr: `${behaviour} davranışını gösterir` },
    tags: [],
    requirement: behaviour,
    requirementText: {
      en: `The server shows the behaviour ${behaviour}.`,
      tr: `Sunucu ${behaviour} davranışını gösterir.`,
    },
    basis: 'stated',
    quote: "X-API-Key veya Authorization header'larından biri zorunludur.",
    document: 'siparis-olusturma.txt',
    level: 'must',
    outcome: 'passed',
    expected: '',
    actual: '',
    reason: '',
    tr: { expected: '', actual: '', reason: '' },
    durationMs: 4,
    exchanges: [],
    ...parts,
  }
}

/** One order sent to a target, and its answer. */
export function sampleExchange(
  status: number,
  body: string,
  contentType = 'application/json',
): ExchangeRecord {
  const url = 'http://127.0.0.1:5001/webhook/third-party/order'
  const order = { orderId: 'uyum-k3f9-1', restaurantId: 'rest_abc', customerName: 'Işıl Öğün', total: 103.5 }
  const sent = JSON.stringify(order)
  return {
    request: {
      method: 'POST',
      url,
      headers: { 'content-type': 'application/json', 'x-api-key': '${apiKey}' },
      body: sent,
    },
    response: { status, headers: { 'content-type': contentType }, body, durationMs: 12 },
    curl: `curl -X POST '${url}' -H 'content-type: application/json' -H 'x-api-key: \${apiKey}' -d '${sent}'`,
  }
}
