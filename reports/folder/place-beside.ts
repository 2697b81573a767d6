import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { RunRecord } from '../../suites/record/run-record.js'

/** Where a record of chosen checks stands that must not take the place of a whole one. */
const narrowedFolder = 'narrowed'

/**
 * Where a record is written: a run of chosen checks alone stands beside a whole record and its reports, never in their
 * place.
 */
export async function placeBeside(record: RunRecord, folder: string): Promise<string> {
  if (!isNarrowed(record)) return folder
  const known = await readFile(join(folder, 'results.json'), 'utf8').catch(() => undefined)
  return known !== undefined && !isNarrowed(parsed(known)) ? join(folder, narrowedFolder) : folder
}

function isNarrowed({ only, shard }: Partial<RunRecord>): boolean {
  return only !== undefined || shard !== undefined
}

/** What cannot be read is nothing that could be lost. */
function parsed(text: string): Partial<RunRecord> {
  try {
    return JSON.parse(text) as Partial<RunRecord>
  } catch {
    return { only: [] }
  }
}
