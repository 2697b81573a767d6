import { mkdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { commandOf } from '../text/command-of.js'
import type { RunRecord } from '../../suites/record/run-record.js'
import { signedFileNames } from '../attestation/sign/signed-file-names.js'

/** What a report consists of beside its record; each of them is made of one record alone. */
const madeOfRecord = ['attestation.json', ...signedFileNames.filter((name) => name !== 'results.json')]

/** Where reports of other targets, of other commands and signed ones are kept that had stood in a folder. */
const keptFolder = 'earlier'

interface NewReport {
  record: RunRecord
  /** What its `results.json` will hold. */
  content: string
  /** Whether a page is written too. */
  hasPage: boolean
}

/**
 * Makes room in a folder for a record: what was made of another record goes, so that a page, a badge and a signature always
 * belong to the record beside them. A report of something else, one that is signed, or of a run that judged more than the
 * new one is not replaced: it is kept whole, in a folder of its own, which is returned.
 */
export async function makeRoom(
  folder: string,
  { record, content, hasPage }: NewReport,
): Promise<string | undefined> {
  const text = await readFile(join(folder, 'results.json'), 'utf8').catch(() => undefined)
  if (text === undefined) return undefined
  const files = await ownFiles(folder)
  const isSigned = files.includes('attestation.json')
  // Rendered again it keeps what stands beside it; but a page that is signed is another than one that is not.
  if (text === content && !(isSigned && hasPage)) return undefined
  const old = recordIn(text)
  if (old && nameOf(old) === nameOf(record) && !isSigned && !judgedLess(record, old)) {
    await Promise.all(files.map((file) => rm(join(folder, file))))
    return undefined
  }
  const kept = await freshFolder(folder, old, isSigned)
  for (const file of [...files, 'results.json']) await rename(join(folder, file), join(kept, file))
  return kept
}

/** Of files that bear the names of reports those that uyum wrote: a folder may hold a page of somebody else. */
async function ownFiles(folder: string): Promise<string[]> {
  const own = await Promise.all(
    madeOfRecord.map(async (name) => {
      const bytes = await readFile(join(folder, name)).catch(() => undefined)
      const isOwn = name === 'report.pdf' || name === 'attestation.json' || bytes?.includes('uyum')
      return bytes && isOwn ? [name] : []
    }),
  )
  return own.flat()
}

/** The same for what judges the same anew: only then one takes the place of the other. */
function nameOf({ runs, shard }: RunRecord): string {
  const targets = runs.map(({ side, target }) => `${commandOf[side]} ${target}`)
  const part = shard ? [`shard ${shard.index} of ${shard.count}`] : []
  return [...new Set([...targets, ...part])].toSorted().join(' ')
}

/** Ended before its end, or never begun: what an earlier run found is more than that. */
function judgedLess(record: RunRecord, old: RunRecord): boolean {
  return hasEndedEarly(record) && !hasEndedEarly(old)
}

function hasEndedEarly({ runs }: RunRecord): boolean {
  return runs.some(({ interrupted, unreachable, preflight }) =>
    [interrupted, unreachable, preflight].some((said) => said !== undefined),
  )
}

/** One folder for each subject, so that they do not grow without end; a signed report has one for itself. */
async function freshFolder(folder: string, old: RunRecord | undefined, isSigned: boolean): Promise<string> {
  const moment = isSigned ? ` signed ${old?.startedAt.replaceAll(/[^\dTZ]/g, '') ?? ''}` : ''
  const name = `${old ? nameOf(old).slice(0, 80) : 'unknown'}${moment}`
  const kept = join(folder, keptFolder, name.replaceAll(/[^\w.-]+/g, '-'))
  await rm(kept, { recursive: true, force: true })
  await mkdir(kept, { recursive: true })
  return kept
}

function recordIn(text: string): RunRecord | undefined {
  try {
    const record = JSON.parse(text) as RunRecord
    return record.version === 1 && Array.isArray(record.runs) ? record : undefined
  } catch {
    return undefined
  }
}
