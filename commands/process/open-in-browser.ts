import { spawn } from 'node:child_process'

/** Opens a file or a URL as a double click would; gives false where this machine has nothing to open it with. */
export function openInBrowser(what: string): Promise<boolean> {
  const [command, ...words] = { darwin: ['open'], win32: ['cmd', '/c', 'start', ''] }[
    process.platform as string
  ] ?? ['xdg-open']
  return new Promise((resolve) => {
    spawn(command!, [...words, what], { stdio: 'ignore', detached: true })
      .once('error', () => resolve(false))
      .once('spawn', () => resolve(true))
      .unref()
  })
}
