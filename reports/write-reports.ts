import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunRecord } from '../suites/run-record.js'
import { loadReporter, type ReporterName } from './reporters.js'

export interface WrittenReport {
  name: ReporterName
  path: string
}

/**
 * Writes the reports that have a file into `folder`, which it makes, and returns them in the order of `names`.
 * `results.json` is always among them: other tools build on it.
 */
export async function writeReports(
  record: RunRecord,
  names: readonly ReporterName[],
  folder: string,
): Promise<WrittenReport[]> {
  await mkdir(folder, { recursive: true })
  const written: WrittenReport[] = []
  for (const name of new Set<ReporterName>([...names, 'json'])) {
    const reporter = await loadReporter(name)
    if (reporter.file === undefined) continue
    const path = join(folder, reporter.file)
    await writeFile(path, await reporter.render(record))
    written.push({ name, path })
  }
  return written
}
