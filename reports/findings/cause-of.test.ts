import { describe, expect, test } from 'vitest'
import type { CheckRecord } from '../../suites/record/run-record.js'
import { sampleRecord } from '../samples/record.js'
import { likeFindings } from './like-findings.js'

const [failed] = sampleRecord.runs[0]!.checks.filter(({ outcome }) => outcome === 'failed')

/** A failed check of `createOrder` that met this. */
function met(expected: string, actual: string, operation = 'createOrder', faults?: string[]): CheckRecord {
  const [exchange] = failed!.exchanges
  return {
    ...failed!,
    expected,
    actual,
    tr: { expected, actual, reason: '' },
    exchanges: [
      { ...exchange!, operation, request: { ...exchange!.request, body: '{}', ...(faults && { faults }) } },
    ],
  }
}

function causesOf(checks: readonly CheckRecord[]): string[] {
  return likeFindings(checks).map(({ cause, others }) => `${others.length + 1} × ${cause.en}`)
}

describe('one cause is', () => {
  test('a page for browsers in place of every answer to one operation, whatever was expected of it', () => {
    const page = '<!doctype html><html>Log in</html>'
    expect(
      causesOf([
        met('HTTP 202', `HTTP 200: ${page}`),
        met('a JSON body', `HTTP 200 with ${page}`),
        met('HTTP 401', `HTTP 200: ${page}`),
        met('a JSON body', `HTTP 200 with ${page}`, 'getHealth'),
      ]),
    ).toEqual(['3 × an HTML page in answer to createOrder', '1 × an HTML page in answer to getHealth'])
  })

  test('no answer, in so many words, whatever was expected in its place', () => {
    const call = 'POST http://127.0.0.1:5001/orders'
    const cut = 'the connection was closed before an answer was whole (other side closed). Look into the log.'
    const silent = { ...met('HTTP 400', `${call}: ${cut}`), exchanges: [] }
    expect(causesOf([silent, { ...silent, expected: 'no 5xx' }])).toEqual([
      '2 × a request: the connection was closed before an answer was whole (other side closed)',
    ])
    // Of calls that went out together, one that was answered may have come last.
    const [answered] = met('', '').exchanges
    const { response: _, ...unanswered } = answered!
    const together = { ...silent, exchanges: [unanswered, answered!] }
    expect(causesOf([together, { ...together, expected: 'no 5xx' }])).toEqual([
      '2 × createOrder: the connection was closed before an answer was whole (other side closed)',
    ])
    // What a server answers is no sentence of ours.
    expect(causesOf([met('HTTP 400', `${call}: ${cut}`)])[0]).toContain('in place of HTTP 400')
  })

  test('a member that is not there, whatever it was to hold', () => {
    expect(
      causesOf([
        met('"orderId": "a"', '"orderId": —'),
        met('"orderId": "b"', '"orderId": —'),
        met('"Status" as the text of "StatusValue"', '"StatusValue": —, "Status": "x"'),
      ]),
    ).toEqual([
      '2 × no "orderId" in the answer to createOrder',
      '1 × no "StatusValue" in the answer to createOrder',
    ])
  })

  test('a server that breaks: on sound requests, or on broken ones', () => {
    expect(
      causesOf([
        met('HTTP 202', 'HTTP 500: <html>a</html>'),
        met('no 5xx', 'HTTP 500: b'),
        met('HTTP 400', 'HTTP 500: c', 'createOrder', ['/orderId']),
      ]),
    ).toEqual([
      '2 × HTTP 500 in answer to createOrder',
      '1 × HTTP 500 in answer to createOrder with a broken body',
    ])
  })

  test('another status where the same one was expected', () => {
    expect(causesOf([met('HTTP 202', 'HTTP 200: a'), met('HTTP 202', 'HTTP 200: b')])).toEqual([
      '2 × HTTP 200 in place of HTTP 202',
    ])
    expect(causesOf([met('HTTP 202', 'HTTP 200: a'), met('HTTP 400', 'HTTP 200: b')])).toHaveLength(2)
  })
})
