import { toldBy } from '../../contracts/text/user-error.js'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunRecord } from '../../suites/record/run-record.js'
import type { Language } from '../text/language.js'
import { ReportError } from '../report-error.js'
import { writeWholeFile } from '../folder/write-whole-file.js'
import { compareRecords } from './compare/compare-records.js'
import { diffFile, renderDiff, type DiffReporterName } from './diff-reporters.js'
import { exitStatusOfDiff, type DiffFailOn } from './compare/regressions.js'

export interface DiffOptions {
  old: RunRecord
  new: RunRecord
  reporters: readonly DiffReporterName[]
  /** Folder of the files, which is made; nothing is written where no reporter has one. */
  out: string
  failOn: DiffFailOn
  language: Language
  /** Of the terminal text. */
  color: boolean
}

export interface DiffOutcome {
  /** For standard output: the terminal text; empty where it was not asked for. */
  text: string
  /** Paths of the written files. */
  written: string[]
  /** 1 on a regression, else 0. */
  exitStatus: number
}

/** `uyum diff`: compares two records and tells of it as it was asked to. */
export async function diffCommand(options: DiffOptions): Promise<DiffOutcome> {
  const { reporters, out, failOn } = options
  const comparison = compareRecords(options.old, options.new)
  const outcome: DiffOutcome = { text: '', written: [], exitStatus: exitStatusOfDiff(comparison, failOn) }
  for (const name of new Set(reporters)) {
    const content = await renderDiff(name, comparison, options)
    const file = diffFile[name]
    if (file === undefined) outcome.text += content
    else outcome.written.push(await write(out, file, content))
  }
  return outcome
}

async function write(folder: string, file: string, content: string): Promise<string> {
  const path = join(folder, file)
  try {
    await mkdir(folder, { recursive: true })
    await writeWholeFile(path, content)
  } catch (error) {
    throw new ReportError({
      en: `writing the comparison into ${folder}: expected a folder that can be written, ${(error as Error).message}. Name another one by --out.`,
      tr: `Karşılaştırma ${folder} klasörüne yazılamadı: yazılabilen bir klasör bekleniyordu, ${toldBy(error as Error).tr}. --out ile başkasını verin.`,
    })
  }
  return path
}
