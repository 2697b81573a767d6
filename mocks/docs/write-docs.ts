import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { partnerPages } from './partner-pages.js'

/** Writes the pages that are made of contracts and mocks; tells which. */
export async function writeDocs(out: string): Promise<string[]> {
  const written: string[] = []
  for (const [page, text] of await partnerPages()) {
    const path = join(out, page)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    written.push(path)
  }
  return written
}
