import { describe, expect, test } from 'vitest'
import { compareRecords } from '../../diff/compare/compare-records.js'
import { sampleNew, sampleOld } from '../../samples/diff.js'
import { recordOf, turn } from '../../samples/diff-records.js'
import { renderDiffHtml } from './render-diff-html.js'

const page = renderDiffHtml(compareRecords(sampleOld, sampleNew))

describe('renderDiffHtml', () => {
  test('holds both languages', () => {
    expect(page).toContain('<span lang="en">Regressed</span><span lang=tr hidden>Gerileyenler</span>')
    expect(page).toContain('<span lang="en">environment, states hook: given → not given</span>')
    expect(page).toContain('<span lang=tr hidden>ortam, durum ucu: verilmiş → verilmemiş</span>')
  })

  test('holds one script, its own, whatever a server answers', () => {
    expect(page.match(/<script/g)).toHaveLength(1)
    expect(page).not.toContain('<img')
    expect(page).toContain('&lt;script>globalThis.attacked')
    expect(page).not.toContain('\u001b')
    expect(page).not.toContain('\u0000')
  })

  test('asks nothing from anywhere', () => {
    expect(page).not.toMatch(/(?:src|href|action)="(?!#|data:,)/)
    expect(page).not.toMatch(/url\(|@import/)
  })

  test('has an anchor for each check that fails, unique where two targets serve one surface', () => {
    const record = (outcome: 'passed' | 'failed') => {
      const one = recordOf([turn(outcome)])
      return {
        ...one,
        runs: [...one.runs, ...recordOf([turn(outcome)], { run: { target: 'production' } }).runs],
      }
    }
    const text = renderDiffHtml(compareRecords(record('passed'), record('failed')))
    const ids = [...text.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('run-1/muditakurye/courier/orders/full-order')
    expect(ids).toContain('run-2/muditakurye/courier/orders/full-order')
  })

  test('says of a check in a word of its own how sure its cause is', () => {
    const between = renderDiffHtml(compareRecords(recordOf([turn('passed')]), recordOf([turn('failed')])))
    expect(between).toContain('target, nothing else that is recorded and bears on this check differs')
  })

  test('counts recommended checks where it is asked to', () => {
    const advice = (outcome: 'passed' | 'failed') => recordOf([turn(outcome, { level: 'should' })])
    const comparison = compareRecords(advice('passed'), advice('failed'))
    expect(renderDiffHtml(comparison)).toContain('<span lang="en">No regression</span>')
    expect(renderDiffHtml(comparison, { failOn: 'should' })).toContain('<span lang="en">Regression</span>')
  })

  test('gives the same bytes for the same records', () => {
    expect(renderDiffHtml(compareRecords(sampleOld, sampleNew))).toBe(page)
  })
})
