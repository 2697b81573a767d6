import { toldBy } from '../../contracts/text/user-error.js'
import { statSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../config/configuration-error.js'
import { textOfFile } from '../../contracts/text/text-of-file.js'
import { didYouMean } from '../../contracts/text/did-you-mean.js'
import { recordFault } from './record-fault.js'
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

/** Reads `results.json` as far as its checks are asked for. */
export async function readRecord(file: string): Promise<RunRecord> {
  return read(file, checksFault)
}

/** Reads `results.json` with all that a report tells of it. */
export async function readWholeRecord(file: string): Promise<RunRecord> {
  return read(file, recordFault)
}

async function read(named: string, faultOf: (value: RunRecord) => string | undefined): Promise<RunRecord> {
  const file = fileOf(named)
  const bytes = await readFile(file).catch((error: Error) => {
    throw new ConfigurationError({
      en: `reading the record ${file}: expected a file, ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is none' : error.message}. Run uyum check, which writes one, or name a results.json.`,
      tr: `${file} kaydı: bir dosya bekleniyordu, ${(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'yok' : toldBy(error).tr}. Onu yazan uyum check komutunu çalıştırın ya da bir results.json verin.`,
    })
  })
  const { record, fault } = recordIn(textOfFile(bytes, file), faultOf)
  if (record) return record
  throw new ConfigurationError({
    en: `reading the record ${file}: expected a results.json of version 1, it is something else${fault}. Write one with --reporter json.`,
    tr: `${file} kaydı: sürümü 1 olan bir results.json bekleniyordu, başka bir şey${fault}. Bir tane --reporter json ile yazılır.`,
  })
}

/** The record; or where it is none, told where it says itself to be one. */
function recordIn(
  text: string,
  faultOf: (value: RunRecord) => string | undefined,
): { record?: RunRecord; fault: string } {
  try {
    const value = JSON.parse(text) as RunRecord | null
    if (value?.version !== 1 || !Array.isArray(value.runs)) return { fault: '' }
    const fault = faultOf(value)
    return fault === undefined ? { record: value, fault: '' } : { fault: ` (${fault})` }
  } catch {
    return { fault: '' }
  }
}

/** The place where a run or a check is none. */
function checksFault({ runs }: RunRecord): string | undefined {
  for (const [place, run] of runs.entries()) {
    const { target, checks } = (run as Partial<Run> | null) ?? {}
    const isRun = typeof target === 'string' && Array.isArray(checks)
    if (!isRun || !checks.every((check) => typeof (check as CheckRecord | null)?.id === 'string'))
      return `/runs/${place}`
  }
  return undefined
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
