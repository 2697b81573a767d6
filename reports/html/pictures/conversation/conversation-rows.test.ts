import { describe, expect, test } from 'vitest'
import type { ConversationCall } from '../../../../suites/record/run-record.js'
import { conversationRows } from './conversation-rows.js'

function call(startedAtMs: number, parts: Partial<ConversationCall> = {}): ConversationCall {
  return {
    from: 'client',
    name: 'createOrder',
    order: 'o',
    startedAtMs,
    durationMs: 1,
    status: 202,
    ...parts,
  }
}

/** Attempts as numbers, pauses as texts. */
function told(...calls: ConversationCall[]): (number | string)[] {
  return conversationRows(calls).map((row) => ('pauseMs' in row ? `${row.pauseMs} ms` : row.attempt))
}

describe('conversationRows', () => {
  test('counts attempts at the same call for the same order until one is taken', () => {
    const { status: _, ...unanswered } = call(4)
    expect(
      told(
        call(0, { status: 503 }),
        { ...unanswered, error: 'reset' },
        call(8),
        call(12),
        call(16, { status: 429 }),
      ),
    ).toEqual([1, 2, 3, 1, 1])
  })

  test('another order, another call and the other party begin anew', () => {
    const refused = { status: 429 }
    expect(
      told(
        call(0, refused),
        call(1, { ...refused, order: 'p' }),
        call(2, { ...refused, name: 'cancel' }),
        call(3, { ...refused, from: 'server' }),
        call(4),
      ),
    ).toEqual([1, 1, 1, 1, 2])
  })

  test('tells a wait that is much longer than usual', () => {
    expect(told(call(0), call(20), call(45), call(400), call(420))).toEqual([1, 1, 1, '355 ms', 1, 1])
  })

  test('short waits are no pauses, however unusual; long ones are, however usual', () => {
    expect(told(call(0), call(1), call(2), call(45))).toEqual([1, 1, 1, 1])
    expect(told(call(0), call(30_000), call(60_000))).toEqual([1, '30000 ms', 1, '30000 ms', 1])
  })

  test('of no call there is no row', () => {
    expect(told()).toEqual([])
  })
})
