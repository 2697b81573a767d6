import type { Bilingual } from '../../contracts/text/bilingual.js'
import { toldBy } from '../../contracts/text/user-error.js'
import { log } from '../server/log/log.js'
import { isKeptByNode } from '../adapters/msw/is-kept-by-node.js'
import type { MockServer, MockServerOptions } from '../server/mock-server.js'
import { FileWatch } from './watch-files.js'

/** The options of a server as they are now. */
export interface Reread {
  options: MockServerOptions
  /** What is another than at the start and was not taken up, for only a new process can. */
  needsRestart?: readonly string[]
}

/**
 * Has a server go on with its options as they are after each change of these files, or of those that its handlers are
 * made of, one change after the other. What cannot be used is told, and the server goes on as before.
 */
export function keepReloading(
  server: MockServer,
  files: readonly string[],
  { overlayFiles = [] }: Pick<MockServerOptions, 'overlayFiles'>,
  read: () => Promise<Reread>,
): () => void {
  let last = Promise.resolve()
  const watch = new FileWatch([...files, ...overlayFiles], (file) => {
    last = last.then(async () => {
      try {
        const { options, needsRestart = [] } = await read()
        watch.follow([...files, ...(options.overlayFiles ?? [])])
        await server.reload(options)
        log('info', reloadNotice(file, needsRestart))
      } catch (error) {
        const { files: broken = overlayFiles } = error as Error & { files?: readonly string[] }
        const { en, tr } = toldBy(error as Error)
        watch.follow([...files, ...broken])
        log('error', { en: `${en} The mock goes on as before.`, tr: `${tr} Mock eskisi gibi sürüyor.` })
      }
    })
  })
  return () => watch.stop()
}

function reloadNotice(file: string, needsRestart: readonly string[]): Bilingual {
  if (isKeptByNode(file))
    return {
      en: `${file} changed, but Node keeps such a module as it was: start the mock again to take it up.`,
      tr: `${file} değişti, ama Node böyle bir modülü eski hâliyle tutar: mock’u yeniden başlatın.`,
    }
  if (needsRestart.length === 0) return { en: `reloaded ${file}`, tr: `yeniden okundu: ${file}` }
  const left = needsRestart.join(', ')
  return {
    en: `reloaded ${file}, but for ${left}: start the mock again to take that up`,
    tr: `yeniden okundu: ${file}; ${left} dışında: onun için mock’u yeniden başlatın`,
  }
}
