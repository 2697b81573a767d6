import { describe, expect, test } from 'vitest'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderTerminal } from './render-terminal.js'

const plain = renderTerminal(sampleRecord, { color: false })

describe('renderTerminal', () => {
  test('says what was judged and how it ended', () => {
    expect(plain).toContain('staging: muditakurye/courier, at http://127.0.0.1:5001\n✗ Nonconformant\n2 of 8')
    expect(plain).toContain('kuzeypos/platform, at http://127.0.0.1:4010/kuzeypos/platform\n✓ Conformant\n')
  })

  test('gives a failure with its evidence and the line that checks it again', () => {
    const [, failure = ''] = plain.split('✗ muditakurye/courier/idempotency/repeat-creates-nothing (must)')
    expect(failure).toMatch(/^\n {4}answers a repeated order without creating a second one\n/)
    expect(failure).toContain('quote       “Bu orderId zaten kullanılmış”')
    expect(failure).toContain('basis       siparis-olusturma.txt, stated in the documents')
    expect(failure).toContain('expected    the same answer as the first time (202)')
    expect(failure).toContain('actual      500 with an HTML page')
    expect(failure).toContain("curl        curl -X POST 'http://127.0.0.1:5001/webhook/third-party/order'")
    expect(failure).toContain(
      'again       uyum check staging --only muditakurye/courier/idempotency/repeat-creates-nothing --seed 7',
    )
  })

  test('puts failures before what could not be judged, and that before observations', () => {
    const titles = [
      'Failed (2)',
      'Could not be judged (2)',
      'Failed, the verdict stands (1)',
      'Failed, but waived (1)',
    ]
    const places = titles.map((title) => plain.indexOf(title))
    expect(places).not.toContain(-1)
    expect(places).toEqual(places.toSorted((a, b) => a - b))
  })

  test('says why a check gave no answer', () => {
    expect(plain).toContain('! errored: The states hook at')
    expect(plain).toContain('! skipped: It needs the state "integration is disabled"')
    expect(plain).toContain('waived      known, ticket 12 (until 2027-01-31)')
  })

  test('is loud about warnings', () => {
    expect(plain).toContain('! WARNING: The waiver for')
  })

  test('keeps quiet about what passed, but for the number', () => {
    expect(plain).not.toContain('accepts-minimal-order')
    expect(plain).toMatch(/^must +3 +2 +1 +1 +0 +1 +8$/m)
  })

  test('says that a target was out of reach, and that a run was narrowed', () => {
    const run = { ...sampleMuditakuryeRun, checks: [], partial: true, unreachable: 'connect ECONNREFUSED' }
    const text = renderTerminal({ ...sampleRecord, runs: [run] }, { color: false })
    expect(text).toContain('The target could not be reached: connect ECONNREFUSED')
    expect(text).toContain('Narrowed by --only')
    expect(text).toContain('No check ran.')
  })

  test('speaks Turkish', () => {
    const turkish = renderTerminal(sampleRecord, { color: false, language: 'tr' })
    expect(turkish).toContain('✗ Uyumsuz\n8 zorunlu kontrolden 2 tanesi kaldı.')
    expect(turkish).toContain('yinelenen siparişi ikinci bir sipariş oluşturmadan yanıtlar')
    expect(turkish).toContain('gelen       HTML sayfası ile 500')
  })

  test('colours only where asked', () => {
    expect(plain).not.toContain('\u001b')
    expect(renderTerminal(sampleRecord, { color: true })).toContain('\u001b[31m')
  })

  test("lets no server's answer drive the terminal", () => {
    expect(plain).toContain('\\u{1b}[31m\\u{0}')
  })
})
