import type { Reporter, TestCase } from 'vitest/node'
import type { CheckRecord, PaceRecord } from '../run-record.js'
import type { ConformanceMeta } from './conformance.js'

/** What was found about one target. */
export interface TargetFindings {
  target: string
  unreachable?: string
  pace?: PaceRecord
  durationMs: number
  checks: CheckRecord[]
}

/** A Vitest reporter that keeps the checks' entries instead of printing anything. */
export class Collector implements Reporter {
  readonly #findings = new Map<string, TargetFindings>()
  readonly errors: string[] = []
  readonly #onCheck: () => void

  /** `onCheck` is called after each check that was judged. */
  constructor(onCheck: () => void) {
    this.#onCheck = onCheck
  }

  onTestCaseResult(testCase: TestCase): void {
    const { target, check, unreachable, pace, elapsedMs = 0 } = testCase.meta() as ConformanceMeta
    if (target === undefined || !check) {
      this.errors.push(...(testCase.result().errors ?? []).map(({ message }) => message))
      return
    }
    const findings = this.#findings.get(target) ?? { target, durationMs: 0, checks: [] }
    findings.checks.push(check)
    findings.durationMs = Math.max(findings.durationMs, elapsedMs)
    if (pace && pace.requests >= (findings.pace?.requests ?? 0)) findings.pace = pace
    if (unreachable !== undefined) findings.unreachable = unreachable
    this.#findings.set(target, findings)
    this.#onCheck()
  }

  onTestRunEnd(_modules: unknown, unhandled: readonly { message?: string }[]): void {
    this.errors.push(...unhandled.map(({ message }) => message ?? 'an unknown error'))
  }

  get findings(): TargetFindings[] {
    return [...this.#findings.values()]
  }
}
