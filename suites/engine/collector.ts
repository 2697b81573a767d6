import type { Reporter, TestCase, TestModule } from 'vitest/node'
import type { ConformanceMeta } from './conformance.js'
import type { JudgedCheck } from './target-findings.js'

/** A Vitest reporter that tells what the checks found instead of printing anything. */
export class Collector implements Reporter {
  readonly errors: string[] = []
  readonly #onCheck: (judged: JudgedCheck) => void

  /** `onCheck` is called after each check that was judged. */
  constructor(onCheck: (judged: JudgedCheck) => void) {
    this.#onCheck = onCheck
  }

  onTestCaseResult(testCase: TestCase): void {
    const {
      target,
      check,
      unreachable,
      foreign,
      onlyAnswer,
      pace,
      elapsedMs = 0,
    } = testCase.meta() as ConformanceMeta
    if (target === undefined || !check) {
      this.errors.push(...(testCase.result().errors ?? []).map(({ message }) => message))
      return
    }
    this.#onCheck({
      target,
      check,
      elapsedMs,
      ...(pace && { pace }),
      ...(unreachable !== undefined && { unreachable }),
      ...(foreign && { foreign }),
      ...(onlyAnswer && { onlyAnswer }),
    })
  }

  /** A module that could not be loaded (a package that is missing) holds no test that could tell of it. */
  onTestModuleEnd(module: TestModule): void {
    this.errors.push(...module.errors().map(({ message }) => message))
  }

  onTestRunEnd(_modules: unknown, unhandled: readonly { message?: string }[]): void {
    this.errors.push(...unhandled.map(({ message }) => message ?? 'an unknown error'))
  }
}
