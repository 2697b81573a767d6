import { createTwoFilesPatch } from 'diff'
import type { PlannedFile } from './plan/planned-file.js'

/** A change of a file that exists, as a unified diff. */
export function shownChange({ path, before = '', after }: PlannedFile): string {
  return createTwoFilesPatch(path, path, before, after, '', '', { context: 3 })
    .split('\n')
    .slice(1)
    .join('\n')
}
