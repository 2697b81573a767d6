import type { Run, RunRecord } from '../suites/run-record.js'

/**
 * The line that judges one check again with the same generated values. What the record must not hold or does
 * not know, the reader adds: credentials, and `--exec` where a client was observed. A server that was only watched is
 * watched again.
 */
export function replayCommand(record: RunRecord, run: Run, checkId: string): string {
  if (checkId.includes('/watched/')) return `uyum proxy ${run.surface} --upstream ${shellWord(run.baseUrl)}`
  const words = [...subjectOf(run), '--only', checkId, '--seed', String(record.seed)]
  return ['uyum', ...words.map(shellWord)].join(' ')
}

function subjectOf(run: Run): string[] {
  if (run.side === 'client') return ['observe', run.surface]
  if (run.target !== run.surface) return ['check', run.target]
  return ['check', run.surface, '--target', run.baseUrl]
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
