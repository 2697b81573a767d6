import type { RunRecord } from '../../suites/record/run-record.js'
import { xml, type Markup } from '../text/xml.js'
import { seconds } from './seconds.js'
import type { TestCase } from './test-case.js'

export interface TestSuite {
  /** Once in a report: Jenkins drops a suite that has the name and time of another. */
  name: string
  durationMs: number
  properties: readonly (readonly [name: string, value: string])[]
  cases: readonly TestCase[]
}

/** The attributes that count, as suites and the whole report have them. */
export function countResults(cases: readonly TestCase[]) {
  const count = (result: TestCase['result']) => cases.filter((testCase) => testCase.result === result).length
  return {
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
  }
}

/** Its clock is the record's: the report adds no time of its own. */
export function testSuiteElement({ startedAt }: RunRecord, suite: TestSuite): Markup {
  const { tests, failures, errors, skipped } = countResults(suite.cases)
  const properties = suite.properties.map(
    ([name, value]) => xml`      <property name="${name}" value="${value}"/>\n`,
  )
  return xml`  <testsuite name="${suite.name}" tests="${tests}" failures="${failures}" errors="${errors}" skipped="${skipped}" time="${seconds(suite.durationMs)}" timestamp="${startedAt}">
    <properties>
${properties}    </properties>
${suite.cases.map(({ markup }) => markup)}  </testsuite>\n`
}
