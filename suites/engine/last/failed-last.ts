import { ConfigurationError } from '../../config/configuration-error.js'
import { readRecord } from '../../replay/read-record.js'
import type { RunRecord } from '../../record/run-record.js'

/** What failed last: of which targets, and which checks. */
export interface FailedLast {
  words: readonly string[]
  only: readonly string[]
}

/** The checks that failed in a record, of the named targets or of all; where none did there is nothing to run again. */
export async function failedLast(file: string, words: readonly string[]): Promise<FailedLast> {
  const runs = failedRuns(await readRecord(file), words)
  const only = runs.flatMap(({ failed }) => failed)
  if (only.length === 0) {
    throw new ConfigurationError({
      en: `running what failed last: ${file} has no failed check${words.length > 0 ? ` of ${words.join(' ')}` : ''}. Run uyum check without --failed.`,
      tr: `--failed: ${file} içinde${words.length > 0 ? ` ${words.join(' ')} için` : ''} başarısız kontrol yok. uyum check’i --failed olmadan çalıştırın.`,
    })
  }
  return {
    words: words.length > 0 ? words : runs.map(({ target }) => target),
    only: [...new Set(only)],
  }
}

function failedRuns({ runs }: RunRecord, words: readonly string[]): { target: string; failed: string[] }[] {
  return runs
    .filter(({ side, target, surface }) => side === 'server' && isNamed(words, target, surface))
    .map(({ target, checks }) => ({
      target,
      failed: checks.flatMap(({ id, outcome }) => (outcome === 'failed' ? [id] : [])),
    }))
    .filter(({ failed }) => failed.length > 0)
}

function isNamed(words: readonly string[], target: string, surface: string): boolean {
  return words.length === 0 || words.includes(target) || words.includes(surface)
}
