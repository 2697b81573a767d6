import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunRecord } from '../../record/run-record.js'

/** The record of the last check in a folder of reports: of what stands there, or else of what is kept there from earlier. */
export async function lastCheckRecord(out: string): Promise<string> {
  const here = join(out, 'results.json')
  const names = await readdir(join(out, 'earlier')).catch(() => [])
  const kept = names.map((name) => join(out, 'earlier', name, 'results.json'))
  const times = await Promise.all(
    kept.map((file) =>
      stat(file).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    ),
  )
  const newestFirst = kept
    .map((file, at) => ({ file, time: times[at]! }))
    .toSorted((a, b) => b.time - a.time)
    .map(({ file }) => file)
  for (const file of [here, ...newestFirst]) if (await isOfCheck(file)) return file
  return here
}

async function isOfCheck(file: string): Promise<boolean> {
  try {
    const { runs } = JSON.parse(await readFile(file, 'utf8')) as RunRecord
    return runs.some(({ side }) => side === 'server')
  } catch {
    return false
  }
}
