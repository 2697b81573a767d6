import { describe, expect, test } from 'vitest'
import type { LifecycleRecord } from '../../../../suites/record/run-record.js'
import { lifecycleColumns } from './lifecycle-columns.js'

type States = Record<string, { next?: string[]; offTheWay?: boolean }>

function lifecycle(states: States, initial = Object.keys(states)[0]!): LifecycleRecord {
  const entries = Object.entries(states).map(([name, { next = [], offTheWay = false }]) => [
    name,
    { text: { en: name, tr: name }, offTheWay, next: next.map((to) => ({ to, basis: 'stated' })) },
  ])
  return { initial, states: Object.fromEntries(entries) as LifecycleRecord['states'] }
}

function rowsOf(states: States, initial?: string): string[] {
  return lifecycleColumns(lifecycle(states, initial)).rows.map(({ name }) => name)
}

describe('lifecycleColumns', () => {
  test('orders the statuses by the longest way to them, however they are declared', () => {
    expect(
      rowsOf(
        { done: {}, new: { next: ['made', 'done'] }, sent: { next: ['done'] }, made: { next: ['sent'] } },
        'new',
      ),
    ).toEqual(['new', 'made', 'sent', 'done'])
  })

  test('a move back lifts nothing', () => {
    expect(rowsOf({ new: { next: ['sent'] }, sent: { next: ['new', 'sent', 'done'] }, done: {} })).toEqual([
      'new',
      'sent',
      'done',
    ])
  })

  test('what is called off has no row where it ends, and one beside the way where it goes on', () => {
    const states = {
      new: { next: ['taken', 'refused', 'cancelled'] },
      taken: { next: ['cancelled'] },
      refused: { offTheWay: true, next: ['new'] },
      cancelled: { offTheWay: true },
    }
    expect(lifecycleColumns(lifecycle(states))).toEqual({
      rows: [
        { name: 'new', lane: 'way' },
        { name: 'refused', lane: 'side' },
        { name: 'taken', lane: 'way' },
      ],
      end: 'cancelled',
    })
  })

  test('of two ends the one stands beside all rows to which more moves lead', () => {
    const states = {
      new: { next: ['lost', 'sent'] },
      sent: { next: ['lost', 'late'] },
      late: { offTheWay: true },
      lost: { offTheWay: true },
    }
    expect(lifecycleColumns(lifecycle(states)).end).toBe('lost')
  })

  test('what no move leads to stands below, and one status alone is a row', () => {
    expect(rowsOf({ new: {}, sent: {}, lost: { offTheWay: true } }, 'sent')).toEqual(['sent', 'new', 'lost'])
    expect(rowsOf({ only: {} })).toEqual(['only'])
  })

  test('an initial status that there is not, and moves to none, break nothing', () => {
    expect(rowsOf({ new: { next: ['gone'] } }, 'unknown')).toEqual(['new'])
  })
})
