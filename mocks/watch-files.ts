import { statSync } from 'node:fs'

const intervalMs = 200

/**
 * Calls back when one of the files was written, created or removed since this was called; what it gives back ends
 * the watch. By asking again and again: editors replace a file rather than write it, and a watch of the file goes
 * blind then.
 */
export function watchFiles(files: readonly string[], onChange: (file: string) => void): () => void {
  const seen = new Map(files.map((file) => [file, stamp(file)]))
  const timer = setInterval(() => {
    for (const [file, before] of seen) {
      const now = stamp(file)
      if (now === before) continue
      seen.set(file, now)
      onChange(file)
    }
  }, intervalMs).unref()
  return () => clearInterval(timer)
}

function stamp(file: string): string {
  const stat = statSync(file, { throwIfNoEntry: false })
  return stat ? `${stat.mtimeMs} ${stat.size} ${stat.ino}` : 'gone'
}
