import { createHash } from 'node:crypto'
import type { RunRecord } from '../../record/run-record.js'
import type { TextReporter } from '../../../reports/reporter.js'
import { loadReporter, reporterNames } from '../../../reports/reporters.js'
import { sampleFullRecord } from '../../../reports/samples/full-record.js'
import { sampleHostileRecord } from '../../../reports/samples/hostile-record.js'
import { sampleRecord } from '../../../reports/samples/record.js'

const records: Readonly<Record<string, RunRecord>> = {
  usual: sampleRecord,
  full: sampleFullRecord,
  hostile: sampleHostileRecord,
}

const languages = ['en', 'tr'] as const

/** Each sample record as each reporter renders it. A PDF is the page, printed. */
export async function renderedReports(): Promise<Record<string, string>> {
  const rendered: Record<string, string> = {}
  for (const name of reporterNames.filter((reporter) => reporter !== 'pdf')) {
    const reporter = (await loadReporter(name)) as TextReporter
    for (const [record, value] of Object.entries(records))
      for (const language of languages)
        rendered[`${name}.${record}.${language}`] = reporter.render(value, { language })
  }
  return rendered
}

/** The same, short enough to be kept. */
export function reportDigests(rendered: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(rendered).map(([name, text]) => [name, createHash('sha256').update(text).digest('hex')]),
  )
}
