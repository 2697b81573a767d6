import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = join(import.meta.dirname, '..', '..', '..')

/** A server of `bkyemek/pos` in a process of its own, which starts anew whenever the file of its faults is written. */
export interface RestartingServer {
  baseUrl: string
  folder: string
  /** Which requirements it violates from its next start on. */
  write(defects: readonly string[]): void
  /** Milliseconds between its last start and the first request after that. */
  firstAskedAfterMs(): number
  stop(): Promise<void>
  start(): Promise<void>
}

export async function startRestartingServer(defects: readonly string[]): Promise<RestartingServer> {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-restarting-'))
  const port = await freePort()
  const log = join(folder, 'log')
  const write = (some: readonly string[]): void =>
    writeFileSync(join(folder, 'defects.mjs'), `export const defects = ${JSON.stringify(some)}\n`)
  write(defects)
  writeFileSync(log, '')
  writeFileSync(join(folder, 'server.mjs'), program(port, log))
  let child: ChildProcess | undefined
  const start = async (): Promise<void> => {
    child = spawn(process.execPath, ['--watch', 'server.mjs'], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'inherit'],
    })
    const starts = linesOf(log, 'up').length
    while (linesOf(log, 'up').length === starts) await new Promise((resolve) => setTimeout(resolve, 20))
  }
  await start()
  return {
    baseUrl: `http://127.0.0.1:${port}/bkyemek/pos`,
    folder,
    write,
    start,
    firstAskedAfterMs() {
      const up = Number(linesOf(log, 'up').at(-1)!.split(' ')[1])
      const asked = linesOf(log, 'asked').map((line) => Number(line.split(' ')[1]))
      return Math.min(...asked.filter((at) => at >= up)) - up
    },
    async stop() {
      child!.kill('SIGTERM')
      await once(child!, 'exit')
    },
  }
}

function linesOf(log: string, word: string): string[] {
  return readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => line.startsWith(word))
}

/** The built mock with faults, behind a front that tells when it is asked. */
function program(port: number, log: string): string {
  const cli = JSON.stringify(pathToFileURL(join(root, 'dist', 'cli.js')).href)
  return `import { appendFileSync } from 'node:fs'
import { createServer, request } from 'node:http'
import { defects } from './defects.mjs'
const ready = new Promise((resolve) => {
  process.stdout.write = (line) => (resolve(JSON.parse(line)), true)
})
const faults = defects.flatMap((name) => ['--defect', name])
process.argv = [process.execPath, 'uyum', 'mock', '--port', '0', '--json', ...faults]
await import(${cli})
const mock = await ready
const log = (word) => appendFileSync(${JSON.stringify(log)}, word + ' ' + Date.now() + '\\n')
createServer((incoming, answer) => {
  log('asked')
  const { method, headers, url } = incoming
  const onward = request(mock.baseUrl + url, { method, headers }, (response) => {
    answer.writeHead(response.statusCode, response.headers)
    response.pipe(answer)
  })
  incoming.pipe(onward)
}).listen(${port}, '127.0.0.1', () => log('up'))
`
}

/** One that nobody listens at, to be used right away. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
