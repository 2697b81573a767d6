import { join } from 'node:path'
import type { Language } from '../../contracts/text/preferred-language.js'
import { placeBeside } from '../../reports/folder/place-beside.js'
import { isReporterName, reporterNames } from '../../reports/reporters.js'
import { writeReports } from '../../reports/folder/write-reports.js'
import type { RunRecord } from '../../suites/record/run-record.js'
import { knownNames } from '../options/known-names.js'

/** Writes a record with its page, and whatever other reports have a file; gives where the page stands. */
export function writeWatched({
  reporter = [],
  out,
  language,
}: {
  reporter?: readonly string[] | undefined
  out: string
  language: Language
}): (record: RunRecord) => Promise<string> {
  const named = knownNames(reporter, isReporterName, reporterNames)
  return async (record) => {
    const place = await placeBeside(record, out)
    await writeReports(record, [...new Set([...named, 'html' as const])], place, { language })
    return join(place, 'index.html')
  }
}
