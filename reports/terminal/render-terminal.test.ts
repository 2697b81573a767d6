import { describe, expect, test } from 'vitest'
import { sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderTerminal } from './render-terminal.js'

const plain = renderTerminal(sampleRecord, { color: false })
const verbose = renderTerminal(sampleRecord, { color: false, verbose: true })

describe('renderTerminal', () => {
  test('says what was judged and how it ended', () => {
    expect(plain).toMatch(
      /staging: muditakurye\/courier, at http:\/\/127\.0\.0\.1:5001\n[^]*✗ Nonconformant\n2 of 8/,
    )
    expect(plain).toMatch(
      /kuzeypos\/platform, at http:\/\/127\.0\.0\.1:4010\/kuzeypos\/platform\n[^]*✓ Conformant\n/,
    )
  })

  test('ends each run with its verdict: that is what stands on the screen', () => {
    const { sentence } = sampleRecord.runs.at(-1)!
    expect(plain.trimEnd().endsWith(sentence.en)).toBe(true)
  })

  test('gives a failure with its evidence and the line that checks it again', () => {
    const [, failure = ''] = verbose.split('✗ muditakurye/courier/idempotency/repeat-creates-nothing (must)')
    expect(failure).toMatch(/^\n {4}answers a repeated order without creating a second one\n/)
    expect(failure).toContain('quote       “Bu orderId zaten kullanılmış”')
    expect(failure).toContain('basis       siparis-olusturma.txt, stated in the documents')
    expect(failure).toContain('expected    the same answer as the first time (202)')
    expect(failure).toContain('actual      500 with an HTML page')
    expect(failure).toContain("curl        curl -X POST 'http://127.0.0.1:5001/webhook/third-party/order'")
    expect(failure).toContain(
      'again       npx --no-install uyum check staging --only muditakurye/courier/idempotency/repeat-creates-nothing --seed 7',
    )
  })

  test('puts failures before what could not be judged, and that before observations', () => {
    const titles = [
      'Failed (2)',
      'Could not be judged (2)',
      'Failed, does not affect the verdict (1)',
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

  test('tells checks that met the same once, and names the others', () => {
    const [run] = sampleRecord.runs
    const failed = run!.checks.find(({ outcome }) => outcome === 'failed')!
    const checks = Array.from({ length: 10 }, (_, index) => ({ ...failed, id: `${failed.id}-${index}` }))
    const text = renderTerminal({ ...sampleRecord, runs: [{ ...run!, checks }] }, { color: false })
    expect(text).toContain('Failed (10, of one cause)')
    expect(text.split('expected    ')).toHaveLength(2)
    expect(text).toMatch(/and 9 more alike: \S+-1, \S+-2, \S+-3, and 6 more/)
    const all = renderTerminal(
      { ...sampleRecord, runs: [{ ...run!, checks }] },
      { color: false, verbose: true },
    )
    expect(all.split('expected    ')).toHaveLength(11)
  })

  test('keeps to one screen where much failed for many reasons', () => {
    const [run] = sampleRecord.runs
    const failed = run!.checks.find(({ outcome }) => outcome === 'failed')!
    const checks = Array.from({ length: 100 }, (_, index) => ({
      ...failed,
      id: `${failed.id}-${index}`,
      expected: `something else, ${index}`,
      actual: `${'x'.repeat(5000)}\n${index}`,
    }))
    const text = renderTerminal({ ...sampleRecord, runs: [{ ...run!, checks }] }, { color: false })
    expect(text.split('\n').length).toBeLessThan(100)
    expect(text.length).toBeLessThan(15_000)
    expect(text).toContain('--verbose tells of each check in full')
  })

  test('says of a target that was not there one thing', () => {
    const [run] = sampleRecord.runs
    const gone = { ...run!, unreachable: 'connect ECONNREFUSED' }
    const lines = renderTerminal({ ...sampleRecord, runs: [gone] }, { color: false })
    expect(lines).not.toContain('Could not be judged')
  })

  test('says that a target was out of reach, and that a run was narrowed', () => {
    const run = { ...sampleMuditakuryeRun, checks: [], partial: true, unreachable: 'connect ECONNREFUSED' }
    const text = renderTerminal({ ...sampleRecord, runs: [run] }, { color: false })
    expect(text).toContain('The target could not be reached: connect ECONNREFUSED')
    expect(text).toContain('Narrowed by --only')
  })

  test('speaks Turkish', () => {
    const turkish = renderTerminal(sampleRecord, { color: false, language: 'tr' })
    expect(turkish).toContain('✗ Uyumsuz\n8 zorunlu kontrolden 2 tanesi başarısız.')
    expect(turkish).toContain('yinelenen siparişi ikinci bir sipariş oluşturmadan yanıtlar')
    expect(turkish).toContain('gelen       HTML sayfası ile 500')
  })

  test('colours only where asked', () => {
    expect(plain).not.toContain('\u001b')
    expect(renderTerminal(sampleRecord, { color: true })).toContain('\u001b[31m')
  })

  test("lets no server's answer drive the terminal", () => {
    expect(verbose).toContain('\\u{1b}[31m\\u{0}')
  })
})
