import type { RunRecord } from '../suites/run-record.js'
import { sampleFullRecord } from './sample-full-record.js'
import { sampleRecord } from './sample-record.js'

/** What nobody should have to read: markup of every kind, control characters, directions, halves of characters. */
const attack =
  '</script><!-- ]]> --><img src=x onerror="attacked=1">\n::error::forged\r\n```\n| @all | [x](javascript:1)\u001b[31m\u0000\u0007\u009b\u202e\ud800\uffff'

// What uyum writes of itself: names of checks, and words that decide what a report is made of.
const kept = new Set(
  'tool startedAt runTag surface side verdict id level basis outcome requirement until kind'.split(' '),
)

/** A record in which a server, a configuration or whoever wrote the file has put an attack into every other text. */
export const sampleHostileRecord = attacked({
  ...sampleFullRecord,
  runs: [...sampleRecord.runs, ...sampleFullRecord.runs],
}) as RunRecord

function attacked(value: unknown, name = ''): unknown {
  if (kept.has(name)) return value
  if (typeof value === 'string') return value + attack
  if (Array.isArray(value)) return value.map((member) => attacked(member, name))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, attacked(member, key)]))
}
