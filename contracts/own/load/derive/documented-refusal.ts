import type { OwnOperation } from '../../own-partner.js'
import type { ServesFile } from '../partner-file.js'

/** The statuses that a refusal is documented with; an empty list is any of 4xx, nothing that no page names one. */
export function refusalOf(
  { answers }: OwnOperation,
  { refusals = {} }: ServesFile,
  causes: readonly string[],
  usual: readonly number[],
): number[] | undefined {
  const said = causes.flatMap((cause) => refusals[cause]?.status ?? [])
  const documented = usual.filter((status) => String(status) in answers)
  if (said.length + documented.length > 0) return [...new Set([...said, ...documented])]
  return '4XX' in answers ? [] : undefined
}
