import { describe, expect, test } from 'vitest'
import { sampleCheck, sampleExchange } from '../samples/check.js'
import { sampleHostileRecord } from '../samples/hostile-record.js'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderHtml } from './html-reporter.js'

const page = renderHtml(sampleRecord)

describe('renderHtml', () => {
  test('holds both languages', () => {
    expect(page).toContain('<span lang="en">answers a repeated order without creating a second one</span>')
    expect(page).toContain(
      '<span lang=tr hidden>yinelenen siparişi ikinci bir sipariş oluşturmadan yanıtlar</span>',
    )
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

  test('has an anchor for each check, unique where two targets serve one surface', () => {
    const runs = [sampleMuditakuryeRun, { ...sampleMuditakuryeRun, target: 'production' }]
    const ids = [...renderHtml({ ...sampleRecord, runs }).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toContain('muditakurye/courier/idempotency/repeat-creates-nothing')
    expect(ids).toContain('muditakurye/courier/idempotency/repeat-creates-nothing~2')
  })

  test('says that a target was out of reach, and that a run was narrowed', () => {
    const run = { ...sampleMuditakuryeRun, checks: [], partial: true, unreachable: 'connect ECONNREFUSED' }
    const text = renderHtml({ ...sampleRecord, runs: [run] })
    expect(text).toContain('The target could not be reached')
    expect(text).toContain('connect ECONNREFUSED')
    expect(text).toContain('Narrowed by --only')
  })

  test('stays below 345 kB for 100 checks without bodies, whatever came of them', () => {
    const bare = sampleExchange(422, '')
    const exchange = {
      ...bare,
      request: { ...bare.request, body: '' },
      curl: bare.curl.replace(/ -d .*/, ''),
    }
    for (const outcome of ['passed', 'failed', 'waived', 'errored', 'skipped', 'inapplicable'] as const) {
      const checks = Array.from({ length: 100 }, (_, at) =>
        sampleCheck({
          id: `muditakurye/courier/area/behaviour-number-${at}`,
          requirement: `behaviour-number-${at}`,
          outcome,
          expected: 'HTTP 202',
          actual: 'HTTP 422',
          reason: outcome === 'failed' ? '' : 'why it was so',
          exchanges: [exchange],
        }),
      )
      const large = renderHtml({ ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, matters: [], checks }] })
      expect(Buffer.byteLength(large), outcome).toBeLessThan(345_000)
    }
  })

  test('gives the same bytes for the same record, whatever was rendered before', () => {
    renderHtml(sampleHostileRecord)
    expect(renderHtml(structuredClone(sampleRecord))).toBe(page)
  })

  test('holds no invisible letter of a server', () => {
    expect(renderHtml(sampleHostileRecord)).not.toMatch(
      /[\0-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    )
  })
})
