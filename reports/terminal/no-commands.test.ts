import { expect, test } from 'vitest'
import type { RunRecord } from '../../suites/record/run-record.js'
import { compareRecords } from '../diff/compare/compare-records.js'
import { renderDiffTerminal } from '../diff/terminal/render-diff-terminal.js'
import { sampleHostileRecord as hostileRecord } from '../samples/hostile-record.js'
import { sampleRecord } from '../samples/record.js'
import { renderTerminal } from './render-terminal.js'

const commands = [
  '::stop-commands::tok',
  '::error title=x::y',
  '##[error]x',
  '##vso[task.complete]x',
  '\u001b]0;x\u0007',
]

test.each(commands)('no line of a report or a comparison is %j, wherever a record holds it', (command) => {
  const record = spoilt(sampleRecord, command)
  for (const language of ['en', 'tr'] as const) {
    for (const text of [
      renderTerminal(record, { color: false, language }),
      renderTerminal(hostileRecord, { color: false, language }),
      renderDiffTerminal(compareRecords(sampleRecord, record), { color: false, language }),
    ]) {
      expect(text).not.toMatch(/^\s*::/m)
      expect(text).not.toMatch(/##(\[|vso\[)/)

      expect(text).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/)
    }
  }
})

/** The record with a command on a line of its own at the end of each of a check's texts, ids included. */
function spoilt(record: RunRecord, command: string): RunRecord {
  const known = new Set(['target', 'surface', 'outcome', 'level', 'basis', 'verdict', 'side', 'kind'])
  return JSON.parse(JSON.stringify(record), (name, value: unknown) =>
    typeof value === 'string' && !known.has(name) && !/^\d{4}-/.test(value) ? `${value}\n${command}` : value,
  ) as RunRecord
}
