import { expect, test } from 'vitest'
import { compareRecords } from '../diff/compare/compare-records.js'
import { renderDiffMarkdown } from '../diff/markdown/render-diff-markdown.js'
import { renderDiffTerminal } from '../diff/terminal/render-diff-terminal.js'
import { renderDiffHtml } from '../html/diff/render-diff-html.js'
import { loadReporter, reporterNames } from '../reporters.js'
import { sampleHostileRecord } from '../samples/hostile-record.js'
import { sampleRecord } from '../samples/record.js'

const invisible = /[\0\u00a0\u00ad\u200b\u2028\u2029\u202e\u202f\u2060\u3164\ufeff\u{e0041}]/u

// The record is for programs, a badge says nothing of answers, and the PDF is the page, printed.
const forPeople = reporterNames.filter((name) => !['json', 'badge', 'pdf'].includes(name))

test.each(forPeople)('%s writes out what is invisible', async (name) => {
  const { render } = await loadReporter(name)
  expectVisible((await render(sampleHostileRecord)) as string)
})

const comparison = compareRecords(sampleRecord, sampleHostileRecord)
test.each([
  ['terminal', () => renderDiffTerminal(comparison, { color: false })],
  ['markdown', () => renderDiffMarkdown(comparison)],
  ['html', () => renderDiffHtml(comparison)],
])('the comparison in %s does so too', (_, render) => {
  expectVisible(render())
})

function expectVisible(report: string): void {
  expect(report).toMatch(/u\{feff\}/)
  expect(invisible.exec(report)).toBeNull()
}
