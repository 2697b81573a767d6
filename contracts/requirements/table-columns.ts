import type { Requirement } from './requirement.js'

/** A table of a document, line by line as it stands there. */
export interface DocumentTable {
  document: string
  columns: string
  rows: readonly string[]
}

/** The columns above a quote each line of which is a row of one table; nothing of any other quote. */
export function columnsOf(
  tables: readonly DocumentTable[] | undefined,
  requirement: Requirement,
): string | undefined {
  if (requirement.basis === 'assumed') return undefined
  const lines = requirement.quote.split('\n').map((line) => line.trim())
  return tables?.find(
    ({ document, rows }) =>
      document === requirement.document && lines.every((line) => rows.some((row) => isRow(row, line))),
  )?.columns
}

/** A quote may leave off the bars at its ends, and what follows in the last column. */
function isRow(row: string, line: string): boolean {
  return line.length > 0 && (row.trim() === line || row.trim().startsWith(`${line} `))
}
