import { existsSync } from 'node:fs'
import { basename, relative, resolve } from 'node:path'
import { watch } from 'chokidar'
import { ConfigurationError } from '../../suites/config/configuration-error.js'

/** Editors and formatters write in bursts: so long there must be quiet, in milliseconds. */
const quietMs = 50

/** Folders whose changes nobody means. */
const neverMeant = ['node_modules', '.git']

/** A misspelt file would never change. */
export function requireThere(paths: readonly string[]): void {
  for (const path of paths) {
    if (existsSync(path)) continue
    throw new ConfigurationError({
      en: `watching ${path}: expected a file or a folder, there is none. Name the targets before --watch, the files behind it.`,
      tr: `${path} izlenemiyor: bir dosya ya da klasör bekleniyordu, yok. Hedeflerin adını --watch’tan önce, dosyaları sonra yazın.`,
    })
  }
}

export interface WatchedFiles {
  close(): Promise<void>
}

/** Calls back when a file, or one in a folder, was written, created or removed; of a burst with the last. */
export async function watchFiles(
  paths: readonly string[],
  out: string,
  onChange: (file: string) => void,
): Promise<WatchedFiles> {
  const reports = resolve(out)
  const watcher = watch([...paths], {
    ignoreInitial: true,
    ignored: (file) => neverMeant.includes(basename(file)) || resolve(file) === reports,
  })
  let burst: NodeJS.Timeout | undefined
  watcher.on('all', (_event, file) => {
    clearTimeout(burst)
    burst = setTimeout(() => onChange(relative('', file) || file), quietMs)
  })
  await new Promise((ready) => watcher.once('ready', () => ready(undefined)))
  return {
    async close() {
      clearTimeout(burst)
      await watcher.close()
    },
  }
}
