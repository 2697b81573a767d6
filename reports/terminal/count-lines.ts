import type { Run } from '../../suites/record/run-record.js'
import { countChecks, levels, outcomes } from '../findings/count-checks.js'
import type { Voice } from './voice.js'

/** The table of counts: a row a level, a column an outcome. */
export function countLines(run: Run, { texts, words, colors }: Voice): string[] {
  if (run.checks.length === 0) return [texts.noChecks]
  const counts = countChecks(run.checks)
  const heads = [...outcomes.map((outcome) => words.outcome[outcome]), texts.total]
  const labelWidth = Math.max(...levels.map((level) => words.level[level].length))
  const row = (label: string, cells: readonly (string | number)[]) =>
    [
      label.padEnd(labelWidth),
      ...cells.map((cell, at) => String(cell).padStart(heads[at]?.length ?? 0)),
    ].join('  ')
  const rows = levels.map((level) => {
    const numbers = outcomes.map((outcome) => counts[level][outcome])
    return row(words.level[level], [...numbers, numbers.reduce((sum, number) => sum + number, 0)])
  })
  return [colors.dim(row('', heads)), ...rows]
}
