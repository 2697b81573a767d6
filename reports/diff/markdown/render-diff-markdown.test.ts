import { describe, expect, test } from 'vitest'
import { sampleNew, sampleOld } from '../../samples/diff.js'
import { recordOf, turn } from '../../samples/diff-records.js'
import { compareRecords } from '../compare/compare-records.js'
import { renderDiffMarkdown } from './render-diff-markdown.js'

const sample = compareRecords(sampleOld, sampleNew)
const text = renderDiffMarkdown(sample)

describe('renderDiffMarkdown', () => {
  test('begins with the answer and why', () => {
    expect(text).toMatch(
      /^## uyum diff: ✗ Regression\n\n- staging \(muditakurye\/courier\): the verdict fell from/,
    )
    expect(text).toContain(
      '> ⚠️ 1 recommended check regressed or stopped running; that counts with --fail-on should.',
    )
  })

  test('tells a regression with its causes and the line that judges it again', () => {
    const [, regression = ''] = text.split('<code>muditakurye/courier/orders/breaks</code> (must)')
    expect(regression.split('</details>')[0]).toContain(
      '**cause**\n\n```text\none of these or several, the records cannot tell which:\n',
    )
    expect(regression).toContain(
      '```sh\nnpx --no-install uyum check staging --only muditakurye/courier/orders/breaks --seed 8\n```',
    )
  })

  test('lets nothing that a server answered be markup', () => {
    const read = text.replace(/^(`{3,})[^\n]*\n[^]*?\n\1$/gm, '')
    expect(read).not.toContain('<script')
    expect(read).not.toContain('<img')
    expect(read).toContain('&#60;script&#62;')
    expect(text).not.toContain('\u001b')
    expect(text).not.toContain('\u0000')
  })

  test('stays within what a comment takes, and says how much it leaves out, least grave first', () => {
    const checks = (outcome: 'passed' | 'failed') =>
      Array.from({ length: 2000 }, (_, at) =>
        turn(outcome, { id: `muditakurye/courier/orders/number-${at}`, actual: 'ş'.repeat(5000) }),
      )
    const healing = turn('failed', { id: 'muditakurye/courier/orders/heals' })
    const old = recordOf([...checks('passed'), healing])
    const large = renderDiffMarkdown(
      compareRecords(old, recordOf([...checks('failed'), { ...healing, outcome: 'passed' }])),
    )
    expect(large.length).toBeLessThanOrEqual(65_000)
    expect(large).toContain('staging (muditakurye/courier): 2000 mandatory checks regressed.')
    const shown = large.match(/<details>/g)!.length
    expect(shown).toBeGreaterThan(20)
    expect(large).toContain(`${2001 - shown} more are left out here`)
  })

  test('names no more than fifty of those that stopped together', () => {
    const checks = (outcome: 'passed' | 'skipped') =>
      Array.from({ length: 60 }, (_, at) => turn(outcome, { id: `muditakurye/courier/orders/number-${at}` }))
    const many = renderDiffMarkdown(compareRecords(recordOf(checks('passed')), recordOf(checks('skipped'))))
    expect(many.match(/^- <code>/gm)).toHaveLength(50)
    expect(many).toContain('- 10 more are left out here')
  })

  test('speaks Turkish', () => {
    const turkish = renderDiffMarkdown(sample, { language: 'tr' })
    expect(turkish).toContain('## uyum diff: ✗ Gerileme var')
    expect(turkish).toContain('**etken**')
  })

  test('says of two records that find the same just that', () => {
    const same = recordOf([turn('passed')])
    const told = renderDiffMarkdown(compareRecords(same, same))
    expect(told).toContain('## uyum diff: ✓ No regression\n\n- Both records find the same.')
    expect(told).toContain('Unchanged: ✓ passed 1')
  })
})
