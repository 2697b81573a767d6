import type { CheckRecord, Run, RunRecord } from '../../../suites/record/run-record.js'
import { findingsOf } from '../../findings/findings.js'

/** What a page of many checks does to stay quick. */
export interface PagePlan {
  /** Characters that it shows of a body, at most. */
  bodyLimit: number
  /** Whether its findings are few enough to be spread out from the start. */
  isShort: boolean
  /** Checks of which a browser reads no more than the title before its reader comes near. */
  heldBack: ReadonlySet<CheckRecord>
}

/** Where on the page something stands. */
export interface Where {
  record: RunRecord
  run: Run
  plan: PagePlan
}

const longestBody = 8_000
const shortestBody = 500
/** Characters of all bodies together. */
const bodyBudget = 3_000_000
/** Findings, and rows of lists, that are read at once. */
const atOnce = { findings: 80, rows: 250 }
/** Findings that are spread out, at most. */
const mostSpread = 10

export function planPage({ runs }: RunRecord): PagePlan {
  const found = runs.map(findingsOf)
  const findings = found.flatMap(({ violations, observations, waived }) => [
    ...violations,
    ...observations,
    ...waived,
  ])
  const rows = found.flatMap(({ unjudged, passed, inapplicable }) => [
    ...unjudged,
    ...passed,
    ...inapplicable,
  ])
  const bodies = [...findings, ...rows.filter(isUnjudged)].flatMap(({ exchanges }) => exchanges).length * 2
  return {
    isShort: findings.length <= mostSpread,
    bodyLimit: Math.max(shortestBody, Math.min(longestBody, Math.floor(bodyBudget / bodies))),
    heldBack: new Set([...findings.slice(atOnce.findings), ...rows.slice(atOnce.rows)]),
  }
}

function isUnjudged({ outcome }: CheckRecord): boolean {
  return outcome === 'errored' || outcome === 'skipped'
}
