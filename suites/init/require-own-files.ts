import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { ConfigurationError } from '../config/configuration-error.js'

/**
 * Refuses to write through symbolic links: in a cloned project they may lead to any file of whoever runs this. What
 * the folder itself is reached by is his own to choose.
 */
export async function requireOwnFiles(folder: string, paths: readonly string[]): Promise<void> {
  for (const path of paths) {
    const steps = path.split('/')
    for (const [place] of steps.entries()) {
      const reached = steps.slice(0, place + 1).join('/')
      const found = await lstat(join(folder, reached)).catch(() => undefined)
      if (!found?.isSymbolicLink()) continue
      throw new ConfigurationError({
        en: `uyum init in ${folder}: expected files of this folder, ${reached} is a symbolic link, which may lead out of it. Nothing was written. Put a file or folder of its own in its place.`,
        tr: `${folder} içinde uyum init: bu klasörün kendi dosyaları bekleniyordu, ${reached} klasörün dışına çıkabilecek bir sembolik bağ. Hiçbir şey yazılmadı. Yerine kendi dosyasını ya da klasörünü koyun.`,
      })
    }
  }
}
