import type { RunRecord } from '../../suites/run-record.js'
import type { Reporter } from '../reporter.js'
import { addTestSuite } from './add-test-suite.js'
import { createJunitBuilder } from './junit-builder.js'

/** For CI servers. Red there means what it means here: a failed `must`, or a check that could not judge. */
export const junitReporter: Reporter = { name: 'junit', file: 'junit.xml', render: renderJunit }

export function renderJunit(record: RunRecord): string {
  const builder = createJunitBuilder().name(`uyum ${record.tool.version}`)
  for (const run of record.runs) addTestSuite(builder, record, run)
  return `${builder.build()}\n`
}
