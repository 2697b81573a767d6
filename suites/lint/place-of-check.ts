import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the longest end of a check's id stands in a folder's sources; many an id is put together of parts. */
export function placeOfCheck(folder: string, id: string): { file: string; line: number } {
  const lines = sourcesIn(folder).flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((text, index) => ({ file, line: index + 1, text })),
  )
  const parts = id.split('/')
  for (let first = 0; first < parts.length; first += 1) {
    const end = parts.slice(first).join('/')
    const found = lines.find(({ text }) => text.includes(`${end}'`) || text.includes(`${end}\``))
    if (found) return { file: found.file, line: found.line }
  }
  return { file: folder, line: 1 }
}

function sourcesIn(folder: string): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.[tj]s$/.test(file) && !file.endsWith('.d.ts'))
    .map((file) => join(folder, file))
}
