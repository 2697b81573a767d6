import { expect, test } from 'vitest'
import type { Attempt } from '../http/exchange.js'
import { AnswerVariety } from './answer-variety.js'

const json = '{"id":"1","note":"Çıtır olsun"}'
const bodies = [
  json,
  '{"id":2}',
  '{"id":null}',
  `{"note":"${'x'.repeat(20_000)}"}`,
  '{"note":""}',
  '{}',
  '[]',
  '1',
  'null',
  '{"id":',
  '',
]

/** What a server answers to an order, to broken ones and to none. */
function heard(answer: (sent: string) => [status: number, body: string]): AnswerVariety {
  const variety = new AnswerVariety()
  for (const [at, sent] of bodies.entries()) {
    const [status, body] = answer(sent)
    const request = { method: 'POST', url: 'http://h/o', headers: {}, body: Buffer.from(sent) }
    const response = { status, headers: {}, body: Buffer.from(body), readableBody: Buffer.from(body) }
    variety.note({ operation: 'o', request, response } as unknown as Attempt, at > 0)
  }
  return variety
}

const isJson = (sent: string): boolean => /^[[{].*[\]}]$/.test(sent)

test.each<[string, (sent: string) => [number, string]]>([
  ['nothing', () => [200, '']],
  ['a number that a short body has, too', () => [200, '{"code":1,"data":null}']],
  [
    'a time and an id',
    () => [200, JSON.stringify({ at: new Date().toISOString(), id: crypto.randomUUID() })],
  ],
  ['the request', (sent) => [200, sent]],
  [
    'the request as a member, spelt anew',
    (sent) => [200, `{ "received": ${isJson(sent) ? sent : '0'}, "ok": true }`],
  ],
  ['400 of a parser to what is no JSON', (sent) => (isJson(sent) ? [200, ''] : [400, 'Unexpected token'])],
])('%s: one answer to everything', (_what, answer) => {
  expect(heard(answer).only).toMatchObject({ statuses: [200] })
})

test.each<[string, (sent: string) => [number, string]]>([
  ['a refusal of an order', (sent) => (sent === '{}' ? [400, ''] : [200, ''])],
  ['another text', (sent) => [200, sent === json ? 'taken' : 'not taken']],
  ['another status than 400 to what is no JSON', (sent) => (isJson(sent) ? [200, ''] : [422, ''])],
])('%s makes a difference', (_what, answer) => {
  expect(heard(answer).only).toBeUndefined()
})
