import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunRecord } from '../suites/run-record.js'
import { ReportError } from './report-error.js'
import type { RenderOptions } from './reporter.js'
import { loadReporter, type ReporterName } from './reporters.js'
import { writeWholeFile } from './write-whole-file.js'

export interface WrittenReport {
  name: ReporterName
  path: string
}

/**
 * Writes the reports that have a file into `folder`, which it makes, and returns them. `results.json` is always among
 * them, and the first: other tools build on it, and every other report can be made from it again.
 */
export async function writeReports(
  record: RunRecord,
  names: readonly ReporterName[],
  folder: string,
  options: RenderOptions = {},
): Promise<WrittenReport[]> {
  await mkdir(folder, { recursive: true }).catch(unwritable(folder))
  const written: WrittenReport[] = []
  for (const name of new Set<ReporterName>(['json', ...names])) {
    const reporter = await loadReporter(name)
    if (reporter.file === undefined) continue
    const path = join(folder, reporter.file)
    const content = await reporter.render(record, options)
    await writeWholeFile(path, content).catch(unwritable(folder))
    written.push({ name, path })
  }
  return written
}

function unwritable(folder: string) {
  return ({ message }: Error): never => {
    throw new ReportError(
      `writing reports into ${folder}: expected a folder that can be written, ${message}. Name another one by --out.`,
    )
  }
}
