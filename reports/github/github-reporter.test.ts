import { describe, expect, test } from 'vitest'
import type { CheckRecord, Run } from '../../suites/record/run-record.js'
import { sampleCheck } from '../samples/check.js'
import { hostileText, sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleMatter } from '../samples/matters.js'
import { sampleRecord } from '../samples/record.js'
import { renderGithub } from './github-reporter.js'

/** The commands as the runner reads them, and the lines that it only prints. */
function read(text: string) {
  const lines = text.trimEnd().split('\n')
  const commands = lines.flatMap((line) => {
    const [, severity, title, message] = /^::(\w+) title=([^:,]*)::(.*)$/.exec(line) ?? []
    return severity === undefined
      ? []
      : [{ severity, title: unescaped(title!), message: unescaped(message!) }]
  })
  return { commands, printed: lines.filter((line) => !line.startsWith('::')) }
}

const signs = { '%0D': '\r', '%0A': '\n', '%3A': ':', '%2C': ',', '%25': '%' }

function unescaped(text: string): string {
  return Object.entries(signs).reduce((rest, [escaped, sign]) => rest.replaceAll(escaped, sign), text)
}

const readRuns = (...runs: Run[]) => read(renderGithub({ ...sampleRecord, runs }))
const readChecks = (...checks: CheckRecord[]) =>
  readRuns({ ...sampleMuditakuryeRun, warnings: [], checks }).commands
const id = 'muditakurye/courier/a/b'

describe('renderGithub', () => {
  test.each<[string | undefined, CheckRecord['level'], CheckRecord['outcome']]>([
    ['error', 'must', 'failed'],
    ['warning', 'should', 'failed'],
    ['notice', 'may', 'failed'],
    ['warning', 'must', 'errored'],
    ['warning', 'must', 'skipped'],
    ['notice', 'should', 'skipped'],
    ['notice', 'must', 'waived'],
    [undefined, 'must', 'inapplicable'],
    [undefined, 'must', 'passed'],
  ])('makes %s of a %s that is %s', (severity, level, outcome) => {
    expect(readChecks(sampleCheck({ id, level, outcome }))[0]?.severity).toBe(severity)
  })

  test('says what failed, on whose words, and how to see it again', () => {
    const { commands } = read(renderGithub(sampleRecord))
    expect(commands[0]?.title).toBe(
      'staging: muditakurye/courier/idempotency/repeat-creates-nothing (must) failed',
    )
    expect(commands[0]?.message.split('\n')).toEqual(
      expect.arrayContaining([
        'quote: Bu orderId zaten kullanılmış',
        'actual: 500 with an HTML page',
        'again: npx --no-install uyum check staging --only muditakurye/courier/idempotency/repeat-creates-nothing --seed 7',
      ]),
    )
  })

  test('is loud about a target out of reach and about warnings', () => {
    const { commands } = readRuns({ ...sampleMuditakuryeRun, checks: [], unreachable: 'ECONNREFUSED' })
    expect(commands).toMatchObject([
      { severity: 'error', title: 'staging: The target could not be reached', message: 'ECONNREFUSED' },
      {
        severity: 'warning',
        title: 'staging: Warning',
        message: expect.stringContaining('expired') as string,
      },
    ])
  })

  test('gives no more than GitHub shows, and names the rest in the last', () => {
    const checks = Array.from({ length: 25 }, (_, at) => sampleCheck({ id: `${id}${at}`, outcome: 'failed' }))
    const commands = readChecks(...checks)
    expect(commands).toHaveLength(10)
    expect(commands[9]?.title).toBe('16 more, in results.json and every other report')
    expect(commands[9]?.message).toContain(`staging: ${id}24 (must) failed`)
  })

  test('puts what keeps a run incomplete before what leaves the verdict standing, over all targets', () => {
    const skipped = sampleCheck({ id: `${id}-must`, outcome: 'skipped' })
    const should = sampleCheck({ id: `${id}-should`, level: 'should', outcome: 'failed' })
    const run = { ...sampleMuditakuryeRun, warnings: [] }
    const { commands } = readRuns({ ...run, checks: [should] }, { ...run, target: 'b', checks: [skipped] })
    expect(commands.map(({ title }) => title)).toEqual([
      `b: ${id}-must (must) skipped`,
      `staging: ${id}-should (should) failed`,
    ])
  })

  test('ends with a line for the log that says how it ended', () => {
    expect(read(renderGithub(sampleRecord)).printed).toEqual([
      'uyum: Nonconformant. errors: 2, warnings: 4, notices: 1',
      'staging: not covered by the documents: whether the order is kept',
      'staging: not judged: whether limits are kept',
      'staging: Recommended for security, and failed: says when to retry after too many requests',
    ])
    expect(readRuns().printed).toEqual(['uyum: Incomplete. No target was judged.'])
  })

  test('lets no answer give commands', () => {
    const actual = `${hostileText}\n::add-mask::a\r\n##[stop-commands]b`
    const check = sampleCheck({ id, outcome: 'failed', actual })
    const matters = [sampleMatter({ id: 'a', state: 'not-covered', title: { en: actual, tr: actual } })]
    const target = '::warning::a\n::error::b'
    const run = { ...sampleMuditakuryeRun, target, matters, checks: [check] }
    const text = renderGithub({ ...sampleRecord, runs: [run] })
    expect(text).toContain('│ ::warning::a ::error::b: not covered')
    expect(text.split('\n').filter((line) => !line.startsWith('::') && line.includes('##['))).toEqual([])
    expect(
      text.split('\n').filter((line) => !/^(::(error|warning) title=|uyum: |│ ::warning::a |$)/.test(line)),
    ).toEqual([])
  })

  test('speaks Turkish', () => {
    const { commands, printed } = read(renderGithub(sampleRecord, { language: 'tr' }))
    expect(commands[0]?.title).toMatch(/\(zorunlu\) başarısız$/)
    expect(commands[0]?.message).toContain('gelen: HTML sayfası ile 500')
    expect(printed).toContain('uyum: Uyumsuz. hata: 2, uyarı: 4, bildirim: 1')
    expect(printed).toContain('staging: belgelerde yok: siparişin saklanması')
  })
})
