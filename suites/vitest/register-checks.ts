import { afterAll, beforeAll, test, type TestContext } from 'vitest'
import type { Check } from '../check.js'
import type { CheckRecord } from '../record/run-record.js'
import type { Session } from '../run/session.js'

/** One target's checks on their way to become tests. */
export interface Registration {
  checks: readonly Check[]
  /** Begins the session when the tests begin to run. */
  begin: () => Session | Promise<Session>
  /** Takes what a check found. */
  found: (record: CheckRecord, session: Session, context: TestContext) => void | Promise<void>
  /** Takes all that was found, once every check has run; what it throws is told of them all. */
  ended?: (records: readonly CheckRecord[], session: Session) => void
}

/** Registers checks as tests of the surrounding `describe`, one a check, named by its id. */
export function registerChecks({ checks, begin, found, ended }: Registration): void {
  let session: Session | undefined
  beforeAll(async () => {
    session = await begin()
  }, 0)
  const records: CheckRecord[] = []
  afterAll(async () => {
    await session?.close()
    if (session) ended?.(records, session)
  })
  for (const check of checks) {
    // The checks keep their own time: a slow target must not look like a broken harness.
    test(check.id, { timeout: 0 }, async (context) => {
      const record = await session!.run(check)
      records.push(record)
      await found(record, session!, context)
    })
  }
}
