import type { CheckRecord } from '../../../../suites/record/run-record.js'

/** Whether the judged side did otherwise than demanded: a waiver excuses that, and leaves it done. */
export function isFault({ outcome }: CheckRecord): boolean {
  return outcome === 'failed' || outcome === 'waived'
}
