import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DocumentTable } from '../requirements/table-columns.js'

/** A heading of a table whose lines lost their bars: words alone, the last of them "Açıklama". */
const bareHeading = /^\p{L}[\p{L} ]* Açıklama$/u

/** The tables of a partner's documents, so that a row can be shown under its columns. */
export function documentTables(folder: string): DocumentTable[] {
  const documents = join(folder, 'documents')
  return readdirSync(documents)
    .filter((name) => /\.(?:txt|md)$/.test(name))
    .toSorted()
    .flatMap((document) => tablesIn(document, readFileSync(join(documents, document), 'utf8')))
}

/** A cell that holds a list of its own breaks a table's lines; it goes on soon after. */
const longestBreak = 2
const isRule = (line = ''): boolean => /^\|[-:| ]+\|$/.test(line)

function tablesIn(document: string, text: string): DocumentTable[] {
  const lines = text.split('\n')
  return lines.flatMap((columns, at) => {
    const isBarred = columns.startsWith('|') && isRule(lines[at + 1])
    if (!isBarred && !bareHeading.test(columns)) return []
    const rows = isBarred ? barredRows(lines.slice(at + 2)) : bareRows(lines.slice(at + 1))
    return rows.length > 0 ? [{ document, columns, rows }] : []
  })
}

function barredRows(below: readonly string[]): string[] {
  const end = below.findIndex(
    (_line, at) =>
      isRule(below[at + 1]) || below.slice(at, at + longestBreak + 1).every((line) => !line.startsWith('|')),
  )
  return (end < 0 ? below : below.slice(0, end)).filter((line) => line.startsWith('|'))
}

function bareRows(below: readonly string[]): readonly string[] {
  const end = below.findIndex((line) => line.trim() === '')
  return end < 0 ? below : below.slice(0, end)
}
