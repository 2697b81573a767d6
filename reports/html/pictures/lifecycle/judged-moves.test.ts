import { describe, expect, test } from 'vitest'
import type { CheckRecord, LifecycleRecord, Move, Run } from '../../../../suites/record/run-record.js'
import { sampleCheck } from '../../../samples/check.js'
import { sampleKuzeyposRun } from '../../../samples/kuzeypos-run.js'
import { judgedMoves } from './judged-moves.js'

const text = { en: 'x', tr: 'x' }
const lifecycle: LifecycleRecord = {
  initial: 'new',
  states: {
    new: { text, open: true, next: [{ to: 'sent', basis: 'stated' }] },
    sent: { text, next: [{ to: 'done', basis: 'assumed' }] },
    done: { text, next: [] },
  },
}

const taken = (from: string, to: string): Move => ({ from, to, accepted: true })
const refused = (from: string, to: string): Move => ({ from, to, accepted: false })

let count = 0
function check(outcome: CheckRecord['outcome'], ...moves: Move[]): CheckRecord {
  return sampleCheck({ id: `kuzeypos/platform/a/b${(count += 1)}`, outcome, moves })
}

/** `from>to status` of every move that is not untested. */
function statuses(checks: CheckRecord[], side: Run['side'] = 'server'): string[] {
  return judgedMoves(lifecycle, { ...sampleKuzeyposRun, side, checks })
    .filter(({ status }) => status !== 'untested')
    .map(({ from, to, status }) => `${from}>${to} ${status}`)
}

describe('judgedMoves of a server', () => {
  test('lists the contract’s moves with their basis, untested where nothing was seen', () => {
    expect(judgedMoves(lifecycle, { ...sampleKuzeyposRun, checks: [] })).toEqual([
      { from: 'new', to: 'sent', basis: 'stated', status: 'untested', passed: [], faults: [] },
      { from: 'sent', to: 'done', basis: 'assumed', status: 'untested', passed: [], faults: [] },
    ])
  })

  test('a move that a passed check saw made is covered; one that it saw refused is not', () => {
    expect(statuses([check('passed', taken('new', 'sent'), refused('sent', 'done'))])).toEqual([
      'new>sent covered',
    ])
  })

  test('a legal move on whose refusal a check ended is refused', () => {
    expect(statuses([check('failed', taken('new', 'sent'), refused('sent', 'done'))])).toEqual([
      'sent>done refused',
    ])
  })

  test('a waived failure is one that is excused, and was made', () => {
    expect(statuses([check('waived', refused('sent', 'done'))])).toEqual(['sent>done refused'])
  })

  test('a server that makes the move elsewhere refused something else of the request', () => {
    const made = check('passed', taken('sent', 'done'))
    expect(statuses([check('failed', refused('sent', 'done')), made])).toEqual(['sent>done covered'])
    const strict = { ...check('failed', refused('sent', 'done')), expected: 'a 2xx' }
    expect(statuses([strict, made])).toEqual(['sent>done covered'])
  })

  test.each([
    ['a 2xx', 'refused'],
    ['HTTP 200', 'refused'],
    ['HTTP 400', 'covered'],
    ['a 2xx or 400', 'covered'],
    ['"message": "Sipariş bulunamadı"', 'covered'],
  ])('more failed than passed checks that expected %s: %s', (expected, status) => {
    const failed = () => ({ ...check('failed', refused('sent', 'done')), expected })
    expect(statuses([failed(), failed(), check('passed', taken('sent', 'done'))])).toEqual([
      `sent>done ${status}`,
    ])
  })

  test('a legal move that a failed check saw made is neither covered nor violated', () => {
    expect(statuses([check('failed', taken('sent', 'done'))])).toEqual([])
  })

  test('an illegal move that was made is forbidden where a check failed on it, and names that check', () => {
    const failed = check('failed', taken('done', 'sent'))
    const moves = judgedMoves(lifecycle, {
      ...sampleKuzeyposRun,
      checks: [failed, check('passed', taken('done', 'sent'))],
    })
    expect(moves.at(-1)).toMatchObject({ from: 'done', to: 'sent', status: 'forbidden', faults: [failed] })
    expect(moves.at(-1)).not.toHaveProperty('basis')
  })

  test('an illegal move that was refused is as it should be', () => {
    expect(
      statuses([check('passed', refused('done', 'sent')), check('failed', refused('done', 'sent'))]),
    ).toEqual([])
  })

  test('beyond an open list a move that a passed check saw made is no fault', () => {
    expect(statuses([check('passed', taken('new', 'done'))])).toEqual(['new>done beyond'])
    expect(statuses([check('failed', taken('new', 'done'))])).toEqual(['new>done forbidden'])
    expect(statuses([check('failed', taken('new', 'done')), check('passed', taken('new', 'done'))])).toEqual([
      'new>done beyond',
    ])
  })
})

describe('judgedMoves of a client', () => {
  test('a move that the contract has not is forbidden where a check failed on such moves alone', () => {
    expect(statuses([check('failed', taken('done', 'sent'), refused('new', 'done'))], 'client')).toEqual([
      'done>sent forbidden',
      'new>done forbidden',
    ])
  })

  test('where a check failed on every call it is not the move that is wrong', () => {
    expect(statuses([check('failed', taken('new', 'sent'), taken('done', 'sent'))], 'client')).toEqual([])
  })

  test('an order that is told to stand where all begin was created, whatever is wrong with the call', () => {
    expect(statuses([check('failed', taken('new', 'new'))], 'client')).toEqual([])
  })

  test('that other checks passed on it does not make a move allowed', () => {
    expect(
      statuses([check('failed', taken('new', 'done')), check('passed', taken('new', 'done'))], 'client'),
    ).toEqual(['new>done forbidden'])
  })

  test('a client that a server refuses violates nothing by it', () => {
    expect(statuses([check('failed', refused('new', 'sent'))], 'client')).toEqual([])
  })
})
