import { describe, expect, test } from 'vitest'
import type { CheckRecord, ExchangeRecord } from '../../../suites/record/run-record.js'
import { sampleCheck, sampleExchange } from '../../samples/check.js'
import { differingPart } from './differing-part.js'

const refusal = '{"error":"Restaurant not found","code":"NOT_FOUND","details":{"field":"items.0"}}'
const long = JSON.stringify({ note: 'x'.repeat(300) })
const page = '<html>Internal error at Order.save (order.js:7:1)</html>'

function failed(expected: string, actual: string, exchanges: ExchangeRecord[]): CheckRecord {
  return sampleCheck({ id: 'a/b/c', outcome: 'failed', expected, actual, exchanges })
}

describe('of a server’s answers', () => {
  test.each<[string, string, string, ExchangeRecord, object]>([
    ['a status', 'HTTP 401', `HTTP 404: ${refusal}`, sampleExchange(404, refusal), { kind: 'start-line' }],
    [
      'a status without a body',
      'HTTP 200 or 202',
      'HTTP 500',
      sampleExchange(500, ''),
      { kind: 'start-line' },
    ],
    [
      'a status with the beginning of a body',
      'a 4xx',
      `HTTP 200: ${long.slice(0, 200)}…`,
      sampleExchange(200, long),
      { kind: 'start-line' },
    ],
    [
      'a redirect',
      'no 5xx and no redirect',
      'HTTP 302 → /login: {}',
      sampleExchange(302, '{}'),
      { kind: 'start-line' },
    ],
    [
      'a status of the smallest of many bodies',
      'HTTP 202',
      `HTTP 404: ${refusal} (the smallest that fails of 16 bodies; --seed 7 sends them again)`,
      sampleExchange(404, refusal),
      { kind: 'start-line' },
    ],
    [
      'a member',
      '"code" RESTAURANT_NOT_FOUND',
      '"code": "NOT_FOUND"',
      sampleExchange(404, refusal),
      { kind: 'member', path: ['code'] },
    ],
    [
      'a member in the depth',
      'no "details"',
      '"details.field": "items.0"',
      sampleExchange(404, refusal),
      { kind: 'member', path: ['details', 'field'] },
    ],
    [
      'a header',
      'Content-Type application/json',
      'Content-Type text/html',
      sampleExchange(200, '{}', 'text/html'),
      { kind: 'header', name: 'content-type' },
    ],
    [
      'a body that is no JSON',
      'a JSON body',
      `HTTP 500 with ${page}`,
      sampleExchange(500, page),
      { kind: 'body' },
    ],
    [
      'words of a body',
      'no stack trace, file or query of the server',
      '"at Order.save (order.js:7:1)" in the body',
      sampleExchange(500, page),
      { kind: 'words', words: 'at Order.save (order.js:7:1)' },
    ],
  ])('finds %s', (_, expected, actual, exchange, place) => {
    const taken = sampleExchange(202, '{"status":"accepted"}')
    expect(differingPart(failed(expected, actual, [taken, exchange]), 'server')).toEqual({
      exchange: 1,
      message: 'response',
      place,
    })
  })

  test.each<[string, string, string, ExchangeRecord[]]>([
    [
      'two answers that fit the words',
      'HTTP 409',
      'HTTP 202: {}',
      [sampleExchange(202, '{}'), sampleExchange(202, '{}')],
    ],
    ['an answer with another body', 'HTTP 409', 'HTTP 202: {"id":1}', [sampleExchange(202, '{}')]],
    ['a member with another value', '"code" A', '"code": "B"', [sampleExchange(404, refusal)]],
    ['a member that is missing', '"error" as a text', '"error": —', [sampleExchange(202, '{}')]],
    ['words it does not know', 'exactly one 202', '2 answers with 202', [sampleExchange(202, '{}')]],
    ['no answer', 'HTTP 202', 'HTTP 500', [{ ...sampleExchange(500, ''), response: undefined as never }]],
    ['no evidence', 'HTTP 202', 'HTTP 500', []],
  ])('points at nothing where there is %s', (_, expected, actual, exchanges) => {
    expect(differingPart(failed(expected, actual, exchanges), 'server')).toBeUndefined()
  })
})

describe('of a client’s requests', () => {
  const sent = sampleExchange(202, '{"total":103.5}')

  test.each([
    ['a member', '"total": 85', '"total": 103.5', { kind: 'member', path: ['total'] }],
    [
      'a member, where it was wrong more than once',
      '"total": 85',
      '"total": 103.5 (on 2 of 3 occasions)',
      { kind: 'member', path: ['total'] },
    ],
    [
      'a secret in a header',
      'X-API-Key with the value that was issued',
      'another value',
      { kind: 'header', name: 'x-api-key' },
    ],
    [
      'a secret in the body',
      'restaurantId with the value that was issued',
      'another value',
      { kind: 'member', path: ['restaurantId'] },
    ],
  ])('finds %s', (_, expected, actual, place) => {
    expect(differingPart(failed(expected, actual, [sent]), 'client')).toEqual({
      exchange: 0,
      message: 'request',
      place,
    })
  })

  test('points at nothing where a header is missing', () => {
    expect(differingPart(failed('the header X-Signature', 'it is missing', [sent]), 'client')).toBeUndefined()
  })
})
