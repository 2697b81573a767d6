import { log } from '../server/log/log.js'
import { isKeptByNode } from '../msw/is-kept-by-node.js'
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
        const { message, files: broken = overlayFiles } = error as Error & { files?: readonly string[] }
        watch.follow([...files, ...broken])
        log('error', `${message} The mock goes on as before.`)
      }
    })
  })
  return () => watch.stop()
}

function reloadNotice(file: string, needsRestart: readonly string[]): string {
  if (isKeptByNode(file))
    return `${file} changed, but Node keeps such a module as it was: start the mock again to take it up.`
  const rest =
    needsRestart.length === 0
      ? ''
      : `, but for ${needsRestart.join(', ')}: start the mock again to take that up`
  return `reloaded ${file}${rest}`
}
