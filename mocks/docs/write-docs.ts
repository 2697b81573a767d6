import { writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { makeFolder } from '../../contracts/folders/make-folder.js'
import { partnerPages } from './partner-pages.js'

/** Writes the pages that are made of contracts and mocks, and `others`; tells which. */
export async function writeDocs(out: string, others: ReadonlyMap<string, string>): Promise<string[]> {
  const written: string[] = []
  for (const [page, text] of [...(await partnerPages()), ...others]) {
    const path = join(out, page)
    await makeFolder(dirname(path))
    await writeFile(path, text)
    written.push(path)
  }
  return written
}
