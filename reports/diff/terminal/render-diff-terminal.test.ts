import { describe, expect, test } from 'vitest'
import { sampleNew, sampleOld } from '../../samples/diff.js'
import { recordOf, turn } from '../../samples/diff-records.js'
import { compareRecords } from '../compare/compare-records.js'
import { renderDiffTerminal } from './render-diff-terminal.js'

const sample = compareRecords(sampleOld, sampleNew)
const plain = renderDiffTerminal(sample, { color: false })

describe('renderDiffTerminal', () => {
  test('says first which records these are, whether anything got worse, and why that is so', () => {
    const [origin, answer] = plain.split('\n\n')
    expect(origin).toBe(
      'old  uyum 1.2.3, 2026-11-20T10:00:00.000Z, h2d7\nnew  uyum 1.3.0, 2026-11-21T10:00:00.000Z, k3f9',
    )
    expect(answer!.split('\n')).toEqual([
      '✗ Regression',
      'staging (muditakurye/courier): the verdict fell from Incomplete to Nonconformant.',
      'staging (muditakurye/courier): 2 mandatory checks regressed.',
      'staging (muditakurye/courier): 3 mandatory checks stopped running; what is not judged cannot be told to be well.',
      'retired (muditakurye/courier): the new record does not hold this run, in which 1 check gave an answer.',
      '! 1 recommended check regressed or stopped running; that counts with --fail-on should.',
      '! 2 mandatory checks fail and were not judged before: nothing tells that it was better then.',
      '! 1 check that passed fails now and is excused by a waiver.',
    ])
  })

  test('counts recommended checks where it is asked to', () => {
    const strict = renderDiffTerminal(sample, { color: false, failOn: 'should' })
    expect(strict).toContain('staging (muditakurye/courier): 1 recommended check regressed.')
    expect(strict).not.toContain('--fail-on should')
  })

  test('tells what else differs, and what the old record is silent about', () => {
    expect(plain).toContain('    environment states hook: given → not given\n')
    expect(plain).toContain('    suite       uyum: 1.2.3 → 1.3.0\n')
    expect(plain).toContain('    environment seed: 7 → 8\n')
    expect(plain).toContain('Not in the old record: the clock. It may differ or not.')
  })

  test('gives a regression with what was demanded, what came, all causes and the line that judges it again', () => {
    const [, regression = ''] = plain.split('muditakurye/courier/orders/breaks (must)\n')
    const lines = regression.split('\n\n')[0]!.split('\n')
    expect(lines[0]).toBe('    ✓ passed → ✗ failed')
    expect(lines).toContain('    requires    The server shows the behaviour breaks.')
    expect(lines).toContain('    expected    202')
    expect(lines).toContain('    cause       one of these or several, the records cannot tell which:')
    expect(lines).toContain('                - suite, uyum: 1.2.3 → 1.3.0')
    expect(lines).toContain('                - environment, states hook: given → not given')
    expect(lines.at(-1)).toBe(
      '    again       npx --no-install uyum check staging --only muditakurye/courier/orders/breaks --seed 8',
    )
  })

  test('shows what changed beside what it was, and a waiver that ran out by its day', () => {
    expect(plain).toContain('    before      500 with an HTML page\n    now         404\n')
    expect(plain).toMatch(/waiver, expired: .*, 2026-11-20\n/)
  })

  test('tells what stopped for one reason together', () => {
    expect(plain).toContain(
      [
        '  ✓ passed → – skipped',
        '    reason      the state "order exists" cannot be had: give the target a states hook',
        '    cause       environment, states hook: given → not given',
        '      muditakurye/courier/orders/loses-its-state (must)',
        '      muditakurye/courier/orders/loses-its-state-too (must)',
      ].join('\n'),
    )
  })

  test('goes from what is worse to what is better, and only counts what is the same', () => {
    const titles = [
      'Regressed (3)',
      'Stopped running (2)',
      'Gone (1)',
      'Judged now, and not before (1)',
      'New (1)',
      'Waived now (1)',
      'Otherwise than before (1)',
      'Fixed (1)',
      'Unchanged: ✓ passed 1',
      'Runs of the old record alone (1)',
      'Runs of the new record alone (1)',
    ]
    const places = titles.map((title) => plain.indexOf(title))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(plain).not.toContain('orders/stays')
  })

  test('says of two records that find the same just that', () => {
    const same = recordOf([turn('passed')])
    const text = renderDiffTerminal(compareRecords(same, same), { color: false })
    expect(text).toContain('✓ No regression\nBoth records find the same.\n')
    expect(text).toContain('Nothing else that is recorded differs.\n')
  })

  test('does not call two records the same whose verdicts differ', () => {
    const worse = recordOf([turn('passed')], { run: { verdict: 'incomplete' } })
    const text = renderDiffTerminal(compareRecords(recordOf([turn('passed')]), worse), { color: false })
    expect(text).toContain(
      '✗ Regression\nstaging (muditakurye/courier): the verdict fell from Conformant to Incomplete.',
    )
    expect(text).not.toContain('find the same')
  })

  test('puts one cause down to the target only as far as the records go', () => {
    const between = (old: object, newer: object) =>
      renderDiffTerminal(compareRecords(recordOf([turn('passed')], old), recordOf([turn('failed')], newer)), {
        color: false,
      })
    expect(between({}, { run: { build: '2' } })).toContain(
      'target, build: 2026.11.3 → 2 (of what is recorded, only this differs and bears on the check)',
    )
    expect(between({}, {})).toContain('target, nothing else that is recorded and bears on this check differs')
    expect(between({ environment: undefined }, {})).toContain(
      'unknown, nothing that is recorded differs, but not everything was recorded',
    )
    expect(between({ environment: undefined }, { tool: { name: 'uyum', version: '2' } })).toContain(
      'suite, uyum: 1.2.3 → 2 (possibly; not everything was recorded)',
    )
  })

  test('speaks Turkish', () => {
    const turkish = renderDiffTerminal(sample, { color: false, language: 'tr' })
    expect(turkish).toContain(
      '✗ Gerileme var\nstaging (muditakurye/courier): karar kötüleşti, Tamamlanmadı → Uyumsuz.',
    )
    expect(turkish).toContain('    neden       "order exists" durumu sağlanamıyor')
    expect(turkish).toContain('    etken       ortam, durum ucu: verilmiş → verilmemiş')
  })

  test('colours only where asked', () => {
    expect(plain).not.toContain('\u001b')
    expect(renderDiffTerminal(sample, { color: true })).toContain('\u001b[31m')
  })

  test("lets no server's answer and no record drive the terminal", () => {
    expect(plain).toContain('500 with <script>globalThis.attacked = true</script>')
    expect(plain).toContain('\\u{1b}[31m\\u{0}')
    expect(plain).not.toContain('\u0000')
  })

  test('gives the same bytes for the same records', () => {
    expect(renderDiffTerminal(compareRecords(sampleOld, sampleNew), { color: false })).toBe(plain)
  })
})
