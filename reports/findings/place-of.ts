import type { Run } from '../../suites/record/run-record.js'

/** Where a reader is led who looks for a target: to its declaration, or where none is known to the record itself. */
export function placeOf({ declaredAt }: Run): { file: string; line: number } {
  return declaredAt ?? { file: 'results.json', line: 1 }
}
