import type { Run } from '../../suites/record/run-record.js'

/** The command that judges a side. */
export const commandOf = {
  server: 'check',
  client: 'observe',
  both: 'rehearse',
} as const satisfies Record<Run['side'], string>
