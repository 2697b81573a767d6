import { expect, test } from 'vitest'
import { sampleCheck } from '../../reports/samples/check.js'
import { sampleMuditakuryeRun } from '../../reports/samples/muditakurye-run.js'
import { sampleRecord } from '../../reports/samples/record.js'
import type { CheckRecord } from '../../suites/record/run-record.js'
import { renderBoard, type BoardOptions } from './board.js'
import { WatchState, type Step } from './watch-state.js'

const all: Step = { name: 'all', only: [] }

function judged(state: WatchState, ...checks: CheckRecord[]): void {
  state.begin(all)
  checks.forEach((check, at) => state.note({ target: 'staging', check, elapsedMs: 1 }, at + 1, 9))
}

const board = (state: WatchState, options: Partial<BoardOptions> = {}) =>
  renderBoard(state, { color: false, watched: 'src', rows: 24, columns: 100, ...options }).split('\n')

test('while it runs: what failed so far, what was expected and what came, and how far it is', () => {
  const state = new WatchState()
  judged(
    state,
    sampleCheck({ id: 'a/b/c/ok', outcome: 'passed' }),
    sampleCheck({ id: 'a/b/c/light', level: 'should', outcome: 'failed', expected: '1', actual: '2' }),
    sampleCheck({
      id: 'a/b/c/grave',
      level: 'must',
      outcome: 'failed',
      expected: 'HTTP 200',
      actual: 'x\ny',
    }),
  )
  const lines = board(state)
  expect(lines[0]).toBe('uyum --watch  watching src')
  expect(lines).toContain('2 checks fail')
  const grave = lines.indexOf('✗ a/b/c/grave (must)')
  expect(lines.slice(grave + 2, grave + 4)).toEqual(['    expected  HTTP 200', '    actual    x y'])
  expect(lines.indexOf('✗ a/b/c/light (should)')).toBeGreaterThan(grave)
  expect(lines).toContain('running all checks: 3 of 9')
  expect(lines.at(-1)).toBe('h help, q quit')
})

test('speaks Turkish', () => {
  const state = new WatchState()
  judged(state, sampleCheck({ id: 'a/b/c/d', level: 'must', outcome: 'failed' }))
  const lines = board(state, { language: 'tr' })
  expect(lines).toContain('1 kontrol başarısız')
  expect(lines).toContain('bütün kontroller çalışıyor: 1/9')
})

test.each([
  [24, 100],
  [12, 40],
  [8, 20],
])('never grows out of %i rows of %i columns, and counts what it has no room for', (rows, columns) => {
  const state = new WatchState()
  const many = Array.from({ length: 30 }, (_, at) =>
    sampleCheck({ id: `a/b/c/${at}`, level: 'must', outcome: 'failed', expected: `${at}`, actual: 'no' }),
  )
  judged(state, ...many)
  state.runs = [sampleMuditakuryeRun]
  const lines = board(state, { rows, columns })
  expect(lines.length).toBeLessThanOrEqual(rows)
  expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThan(columns)
  expect(lines.some((line) => /and \d+ more/.test(line))).toBe(true)
})

test('what a server wrote drives no terminal', () => {
  const state = new WatchState()
  judged(state, sampleCheck({ id: 'a/b/c/d', outcome: 'failed', actual: '\u001b[2J\u0007 gone' }))
  expect(board(state).join('\n')).toContain('\\u{1b}[2J\\u{7} gone')
})

test('what is mended leaves the list, and a record of all checks has the last word', () => {
  const state = new WatchState()
  const failed = sampleCheck({ id: 'a/b/c/d', outcome: 'failed' })
  judged(state, failed)
  judged(state, { ...failed, outcome: 'passed' })
  expect(board(state)).toContain('running all checks: 1 of 9')
  expect(state.failed).toEqual([])
  expect(state.mended).toBe(1)
  state.settle(
    all,
    { ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, checks: [failed] }] },
    'x/index.html',
  )
  expect(board(state)).toContain('1 check fails, 1 fixed')
  expect(board(state)).toContain('report: x/index.html')
})

test('a target that went away takes back no failure, and a waiver none that it covers', () => {
  const state = new WatchState()
  const failed = sampleCheck({ id: 'a/b/c/d', outcome: 'failed' })
  judged(state, failed)
  judged(state, { ...failed, outcome: 'errored' })
  expect(state.failed).toHaveLength(1)
  const waived = { ...failed, outcome: 'waived' as const }
  const run = { ...sampleMuditakuryeRun, target: 'staging', checks: [waived] }
  state.settle(all, { ...sampleRecord, runs: [run] }, undefined)
  judged(state, failed)
  expect(state.failed).toEqual([])
})
