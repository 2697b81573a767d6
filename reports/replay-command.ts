import type { Run, RunRecord } from '../suites/run-record.js'

/**
 * The line that judges one check again with the same generated values. What the record must not hold or does
 * not know, the reader adds: credentials, and the command where a client was observed. A server that was only watched is
 * watched again.
 */
export function replayCommand(record: RunRecord, run: Run, checkId: string): string {
  if (checkId.includes('/watched/')) return `uyum proxy ${run.surface} --upstream ${shellWord(run.baseUrl)}`
  const words = [...subjectOf(run), '--only', checkId, '--seed', String(record.seed)]
  return ['uyum', ...words.map(shellWord)].join(' ')
}

function subjectOf(run: Run): string[] {
  if (run.side === 'client') {
    const scenarios = run.scenarios?.filter((name) => name !== 'standard') ?? []
    return ['observe', run.surface, '--exec', '<your client>', ...asked('--scenario', scenarios)]
  }
  if (run.target !== run.surface) return ['check', run.target]
  return ['check', run.surface, '--target', run.baseUrl]
}

function asked(flag: string, values: readonly string[]): string[] {
  return values.length > 0 ? [flag, ...values] : []
}

function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`
}
