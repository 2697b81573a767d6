import type { RunRecord } from '../../record/run-record.js'

/** The machine that judges, as a record tells of it. */
export function runEnvironment(): NonNullable<RunRecord['environment']> {
  return { node: process.version, platform: `${process.platform} ${process.arch}` }
}
