import { micromark } from 'micromark'
import { gfm, gfmHtml } from 'micromark-extension-gfm'
import { describe, expect, test } from 'vitest'
import type { RunRecord } from '../../suites/record/run-record.js'
import { matterTexts } from '../matters/matter-words.js'
import { sampleCheck } from '../samples/check.js'
import { hostileText, sampleMuditakuryeRun } from '../samples/muditakurye-run.js'
import { sampleRecord } from '../samples/record.js'
import { renderMarkdown } from './markdown-reporter.js'

const summary = renderMarkdown(sampleRecord)
const headings = (text: string) => text.split('\n').filter((line) => line.startsWith('#'))

function html(text: string): string {
  return micromark(text, {
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
  })
}

/** Many checks that failed at one target. */
function recordOf(count: number, parts: Partial<Parameters<typeof sampleCheck>[0]> = {}): RunRecord {
  const checks = Array.from({ length: count }, (_, at) =>
    sampleCheck({ id: `a/b/c/${at}`, outcome: 'failed', expected: '400', actual: '202', ...parts }),
  )
  return { ...sampleRecord, runs: [{ ...sampleMuditakuryeRun, matters: [], checks }] }
}

describe('renderMarkdown', () => {
  test('begins with the verdict and goes on with what matters most', () => {
    expect(headings(summary)).toEqual([
      '## uyum: ✗ Nonconformant',
      '### ✗ staging, <code>muditakurye/courier</code>: Nonconformant',
      '### ✓ kuzeypos/platform: Conformant',
      '### Failed (2)',
      '### Could not be judged (2)',
      '### Failed, does not affect the verdict (1)',
      '### Failed, but waived (1)',
    ])
  })

  test('counts by level and outcome, in tables', () => {
    expect(summary).toContain('| must | 3 | 2 | 1 | 1 | 0 | 1 | 8 |')
    expect(html(summary).match(/<table>/g)).toHaveLength(5)
  })

  test('folds a failure: on whose words, expected, actual, and how to see it again', () => {
    const [, failure = ''] = summary.split('<details>').filter((part) => !part.includes(matterTexts.en.title))
    expect(failure).toContain('> “Bu orderId zaten kullanılmış” (<code>siparis-olusturma.txt</code>')
    expect(failure).toContain('**Actual**\n\n```text\n500 with an HTML page\n```\n')
    expect(failure).toContain("```sh\ncurl -X POST 'http://127.0.0.1:5001/webhook/third-party/order'")
    expect(failure).toContain(
      '```sh\nnpx --no-install uyum check staging --only muditakurye/courier/idempotency/repeat-creates-nothing --seed 7\n```',
    )
  })

  test('is loud about warnings, a narrowed run and a target out of reach', () => {
    const run = { ...sampleMuditakuryeRun, partial: true, unreachable: 'connect ECONNREFUSED' }
    const text = renderMarkdown({ ...sampleRecord, runs: [run] })
    expect(text.match(/^> ⚠️ \*\*Warning:\*\* .*$/gm)).toEqual([
      expect.stringContaining('The target could not be reached: connect ECONNREFUSED'),
      expect.stringContaining('Narrowed by --only'),
      expect.stringContaining('expired on 2026-09-30'),
    ])
  })

  test('says once what many checks lack', () => {
    const text = renderMarkdown(recordOf(50, { outcome: 'skipped', reason: 'It needs a state.' }))
    expect(text.match(/It needs a state\./g)).toHaveLength(1)
    expect(text).toContain('  - and 20 more')
  })

  test('says until when a failure is waived, and by whom', () => {
    const waiver = { reason: 'ticket 12', until: '2027-01-31', approver: 'Işıl Öğün' }
    const text = renderMarkdown(recordOf(1, { outcome: 'waived', waiver }))
    expect(text).toContain(
      '- <code>a/b/c/0</code> (must): ticket 12, until 2027-01-31, approved by Işıl Öğün',
    )
  })

  test('says that nothing was judged', () => {
    const text = renderMarkdown({ ...sampleRecord, runs: [] })
    expect(text).toMatch(/^## uyum: ! Incomplete\n\nNo target was judged\.\n/)
  })

  test('speaks Turkish', () => {
    const turkish = renderMarkdown(sampleRecord, { language: 'tr' })
    expect(headings(turkish)).toContain('### Başarısız olanlar (2)')
    expect(turkish).toContain('**Gelen**\n\n```text\nHTML sayfası ile 500\n```')
  })
})

test('says what the verdict covers, and what to ask', () => {
  expect(summary).toContain('\n- not covered by the documents: whether the order is kept\n')
  expect(summary).toContain('| the secret is checked | &#126; partly (1 of 2 checks passed) |')
  expect(summary).toContain('Ask the partner:\n\n- How does the order source see which orders')
  const turkish = renderMarkdown(sampleRecord, { language: 'tr' })
  expect(turkish).toContain('\n- belgelerde yok: siparişin saklanması\n')
})

describe('a summary that would be too long for a comment', () => {
  const text = renderMarkdown(recordOf(2000, { actual: '@'.repeat(5e6), title: { en: '@', tr: '@' } }))
  const shown = text.match(/<details>/g)!.length

  test('ends where a comment and a step summary may', () => {
    expect(text.length).toBeLessThan(65_536)
    expect(Buffer.byteLength(text)).toBeLessThan(1_048_576)
    expect(text).toMatch(/results\.json --reporter html makes a page of it\.<\/sub>\n$/)
  })

  test('says at its head what was left out, and where it is', () => {
    const note = `> ⚠️ **Left out, for GitHub takes no longer comment:** Failed ${2000 - shown}. Everything`
    expect(text.indexOf(note)).toBeGreaterThan(0)
    expect(text.indexOf(note)).toBeLessThan(text.indexOf('### '))
    expect(text).toContain('### Failed (2000)')
  })

  test('shows as much as fits, and nothing by halves', () => {
    expect(shown).toBeGreaterThan(20)
    expect(text.match(/<\/details>/g)).toHaveLength(shown)
  })

  test('leaves out what matters less, not what matters more', () => {
    const { runs, ...rest } = recordOf(2000)
    const skipped = sampleCheck({ id: 'a/b/c/skipped', outcome: 'skipped', reason: 'short' })
    const long = renderMarkdown({ ...rest, runs: [{ ...runs[0]!, checks: [skipped, ...runs[0]!.checks] }] })
    expect(long).toMatch(/:\*\* Failed \d+, Could not be judged 1\. /)
    expect(long).not.toContain('a/b/c/skipped')
  })

  test('leaves out targets where there are too many', () => {
    const runs = Array.from({ length: 300 }, (_, at) => ({ ...sampleMuditakuryeRun, target: `shop-${at}` }))
    const many = renderMarkdown({ ...sampleRecord, runs })
    expect(many.length).toBeLessThan(65_536)
    expect(many).toMatch(/:\*\* Targets \d+, Failed 600, /)
  })
})

test('lets no answer write into the page', () => {
  const attack = `${hostileText}</details> | [x](http://evil.example) @torvalds #1\n\`\`\`\n# forged\n~~~\n</pre>`
  const parts = { quote: attack, expected: attack, actual: attack, reason: attack, requirement: attack }
  const texts = {
    title: { en: attack, tr: attack },
    requirementText: { en: attack, tr: attack },
    document: attack,
  }
  const checks = (['failed', 'skipped', 'waived'] as const).map((outcome) =>
    sampleCheck({ id: `a/b/c/${attack}`, ...parts, ...texts, outcome }),
  )
  const run = {
    ...sampleMuditakuryeRun,
    target: attack,
    unreachable: attack,
    sentence: { en: attack, tr: attack },
    checks,
  }
  const page = html(renderMarkdown({ ...sampleRecord, runs: [run, run] }))
  expect(page).not.toMatch(/<(script|img|a|del|em)\b/)
  expect(page.match(/<h\d>/g)).toHaveLength(6)
  expect(page.match(/<\/?details>/g)).toHaveLength(4)
  const outsideCode = page.replaceAll(/<(code|pre)\b.*?<\/\1>|&#\d+;/gs, '').split(/<[^>]*>/)
  for (const text of outsideCode) expect(text).not.toMatch(/[@#]\w/)
})
