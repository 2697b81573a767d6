import { toldBy } from '../../contracts/text/user-error.js'
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../config/configuration-error.js'
import { textOfFile } from '../../contracts/text/text-of-file.js'
import { didYouMean } from '../../contracts/text/did-you-mean.js'
import type { CheckRecord, Run, RunRecord } from '../record/run-record.js'

/** A check's entry in a record, with the run it belongs to. */
export interface RecordedCheck {
  record: RunRecord
  run: Run
  check: CheckRecord
}

/** Whoever names the folder of a report means the record in it. */
function fileOf(named: string): string {
  return statSync(named, { throwIfNoEntry: false })?.isDirectory() ? join(named, 'results.json') : named
}

/** Reads `results.json`. */
export async function readRecord(named: string): Promise<RunRecord> {
  const file = fileOf(named)
  const bytes = await readFile(file).catch((error: Error) => {
    throw new ConfigurationError({
      en: `reading the record ${file}: expected a file, ${error.message}. Name a results.json.`,
      tr: `${file} kaydı: bir dosya bekleniyordu, ${toldBy(error).tr}. Bir results.json verin.`,
    })
  })
  const text = textOfFile(bytes, file)
  try {
    const record = JSON.parse(text) as RunRecord
    if (record.version === 1 && Array.isArray(record.runs)) return record
  } catch {
    // Told below, in words that say what to give.
  }
  throw new ConfigurationError({
    en: `reading the record ${file}: expected a results.json of version 1, it is something else. Write one with --reporter json.`,
    tr: `${file} kaydı: sürümü 1 olan bir results.json bekleniyordu, başka bir şey. Bir tane --reporter json ile yazılır.`,
  })
}

/** The entry of a check; where several targets were judged by it, the name of one of them decides. */
export function recordedCheck(record: RunRecord, id: string, targetName: string | undefined): RecordedCheck {
  const named = record.runs.filter(({ target }) => targetName === undefined || target === targetName)
  const found = named.flatMap((run) => {
    const check = run.checks.find((candidate) => candidate.id === id)
    return check ? [{ record, run, check }] : []
  })
  if (found.length === 1) return found[0]!
  if (found.length > 1) {
    throw new ConfigurationError({
      en: `replaying ${id}: expected it once in the record, ${found.map(({ run }) => run.target).join(' and ')} were judged by it. Name one of them with --run.`,
      tr: `${id}: kayıtta bir kez bekleniyordu, ${found.map(({ run }) => run.target).join(' ve ')} onunla değerlendirilmiş. Birini --run ile verin.`,
    })
  }
  const hint = didYouMean(
    id,
    named.flatMap(({ checks }) => checks.map((check) => check.id)),
  )
  throw new ConfigurationError({
    en: `replaying ${id}: expected a check of the record${targetName === undefined ? '' : ` of ${targetName}`}, it holds none of that id.${hint.en || ` Its targets are ${record.runs.map(({ target }) => target).join(', ')}.`}`,
    tr: `${id}: kaydın${targetName === undefined ? '' : ` ${targetName} için`} bir kontrolü bekleniyordu, bu kimlikte kontrol yok.${hint.tr || ` Kaydın hedefleri: ${record.runs.map(({ target }) => target).join(', ')}.`}`,
  })
}
