import { mkdir } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { RunRecord } from '../../suites/record/run-record.js'
import { jsonReporter } from '../json/json-reporter.js'
import { makeRoom } from './report-folder.js'
import { unwritableFolder } from './require-folder.js'
import type { RenderOptions } from '../reporter.js'
import { loadReporter, type ReporterName } from '../reporters.js'
import { stageFile, writeWholeFile } from './write-whole-file.js'

export interface WrittenReport {
  name: ReporterName
  path: string
}

export interface WriteOptions extends RenderOptions {
  /** Hears where a report is kept that stood in the folder and is of something else, or signed. */
  onKept?: (folder: string) => void
}

/**
 * Writes the reports that have a file into `folder`, which it makes, and returns them. `results.json` is always among
 * them, and the first: other tools build on it, and every other report can be made from it again. Before it takes its
 * place nothing that lies there is touched; from then on nothing of another record lies there.
 */
export async function writeReports(
  record: RunRecord,
  names: readonly ReporterName[],
  folder: string,
  { onKept, ...options }: WriteOptions = {},
): Promise<WrittenReport[]> {
  const path = join(folder, 'results.json')
  const content = jsonReporter.render(record)
  const kept = await replaceRecord(path, content, { record, content, hasPage: names.includes('html') }).catch(
    unwritable(folder),
  )
  if (kept !== undefined) onKept?.(kept)
  const written: WrittenReport[] = [{ name: 'json', path }]
  for (const name of new Set(names)) {
    const { file, render } = await loadReporter(name)
    if (file === undefined || name === 'json') continue
    await writeWholeFile(join(folder, file), await render(record, options)).catch(unwritable(folder))
    written.push({ name, path: join(folder, file) })
  }
  return written
}

async function replaceRecord(
  path: string,
  content: string,
  report: Parameters<typeof makeRoom>[1],
): Promise<string | undefined> {
  await mkdir(dirname(path), { recursive: true })
  const place = await stageFile(path, content)
  const kept = await makeRoom(dirname(path), report)
  await place()
  return kept
}

function unwritable(folder: string) {
  return (error: Error): never => {
    throw unwritableFolder(folder, error)
  }
}
