import { visibleLine } from './visible-line.js'

/** Values behind their labels, in one column. */
export function labelledRows(rows: readonly (readonly [label: string, value: string])[]): string[] {
  const width = Math.max(...rows.map(([label]) => label.length))
  return rows.map(([label, value]) => `  ${label.padEnd(width)}  ${visibleLine(value)}`)
}
