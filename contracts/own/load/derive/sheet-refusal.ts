import type { RefusalFile } from '../partner-file.js'

/** Who documents one of two documents both. */
const sibling: Readonly<Record<string, string>> = {
  'missing-credential': 'wrong-credential',
  'wrong-credential': 'missing-credential',
  'missing-member': 'invalid',
  'not-json': 'invalid',
  invalid: 'missing-member',
}

/** The refusal that a sheet has for a cause, or for the one that goes with it. */
export function sheetRefusal(
  refusals: Readonly<Record<string, RefusalFile>>,
  cause: string,
): RefusalFile | undefined {
  return refusals[cause] ?? refusals[sibling[cause] ?? '']
}
