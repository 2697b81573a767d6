import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { freePorts } from '../../suites/examples/tested/free-ports.js'

const root = join(import.meta.dirname, '..', '..')
/** Those that the pages and the examples write. */
const documentedPorts = ['4010', '4011', '4012', '4013', '5001', '5002']
const documentedPort = new RegExp(`\\b(${documentedPorts.join('|')})\\b`, 'g')
/** The last day of the waivers that the pages show. */
const documentedDay = /\b2027-03-31\b/g
const movable = /\.(yaml|ts|json|sh|py|php|env)$|^\.env/

export interface Ended {
  status: number | null
  output: string
}

/** An empty project of somebody who has uyum installed and follows a page, on ports that nobody else uses. */
export class ReaderProject {
  readonly folder = mkdtempSync(join(tmpdir(), 'uyum-docs-'))
  readonly #ports: ReadonlyMap<string, string>
  readonly #env: NodeJS.ProcessEnv
  readonly #inADay: string
  readonly #servers: ChildProcess[] = []

  private constructor(ports: readonly number[], inADay: string) {
    this.#ports = new Map(documentedPorts.map((port, at) => [port, String(ports[at])]))
    this.#inADay = inADay
    const { VITEST: _vitest, NODE_ENV: _node, CI: _ci, ...env } = process.env
    const path = [join(this.folder, '.bin'), join(root, 'node_modules', '.bin'), env['PATH']].join(':')
    this.#env = { ...env, PATH: path, NO_COLOR: '1', LANG: 'C.UTF-8', LC_ALL: '' }
    mkdirSync(join(this.folder, 'node_modules'))
    symlinkSync(root, join(this.folder, 'node_modules', 'uyum'))
    for (const name of ['jiti', 'msw', 'vitest', 'express'])
      symlinkSync(join(root, 'node_modules', name), join(this.folder, 'node_modules', name))
    this.write('package.json', '{ "name": "my-pos", "version": "1.0.0", "type": "module" }')
    // npx itself takes half a second to find what stands beside it.
    this.#writeScript('npx', 'exec "$@"')
    this.#writeScript('uyum', `exec node '${join(root, 'dist', 'cli.js')}' "$@"`)
  }

  static async create(): Promise<ReaderProject> {
    const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
    return new ReaderProject(await freePorts(documentedPorts.length), tomorrow)
  }

  write(name: string, text: string): void {
    writeFileSync(join(this.folder, name), this.#moved(text))
  }

  /** Runs a command to its end. */
  async run(line: string): Promise<Ended> {
    const child = this.#start(line)
    const said = listen(child)
    const [status] = (await once(child, 'close')) as [number | null]
    this.#moveFiles()
    return { status, output: said.output }
  }

  /** Starts a server and comes back when it says that it is ready. */
  async serve(line: string): Promise<void> {
    const child = this.#start(`${line}${this.#ownPort(line)}`)
    this.#servers.push(child)
    const said = listen(child)
    const ended = once(child, 'close').then(() => {
      throw new Error(`${line}: expected a line that says it is ready, it ended with: ${said.output}`)
    })
    await Promise.race([said.ready, ended])
    ended.catch(() => undefined)
  }

  /** Ends its servers and takes the project away. */
  async close(): Promise<void> {
    const running = this.#servers.filter(({ exitCode }) => exitCode === null)
    const ended = running.map((server) => once(server, 'close'))
    for (const { pid } of running) process.kill(-pid!, 'SIGTERM')
    await Promise.all(ended)
    rmSync(this.folder, { recursive: true, force: true })
  }

  /** Of a mock that would take its default port. */
  #ownPort(line: string): string {
    const config = join(this.folder, 'uyum.config.yaml')
    const isConfigured = existsSync(config) && readFileSync(config, 'utf8').includes(' port: ')
    return line.includes('uyum mock') && !line.includes('--port') && !isConfigured ? ' --port 4010' : ''
  }

  #start(line: string): ChildProcess {
    // A group of its own, so that what a shell started can be ended with it.
    return spawn('sh', ['-c', this.#moved(line)], { cwd: this.folder, env: this.#env, detached: true })
  }

  #moved(text: string): string {
    return text.replace(documentedPort, (port) => this.#ports.get(port)!).replace(documentedDay, this.#inADay)
  }

  /** What a command brought into the folder names the documented ports, too. */
  #moveFiles(): void {
    const folders = [this.folder, ...['examples', 'examples/callers'].map((name) => join(this.folder, name))]
    for (const folder of folders.filter((name) => existsSync(name)))
      for (const entry of readdirSync(folder, { withFileTypes: true })) {
        const file = join(folder, entry.name)
        if (entry.isFile() && movable.test(entry.name))
          writeFileSync(file, this.#moved(readFileSync(file, 'utf8')))
      }
  }

  #writeScript(name: string, line: string): void {
    mkdirSync(join(this.folder, '.bin'), { recursive: true })
    writeFileSync(join(this.folder, '.bin', name), `#!/bin/sh\n${line}\n`)
    chmodSync(join(this.folder, '.bin', name), 0o755)
  }
}

function listen(child: ChildProcess): { output: string; ready: Promise<void> } {
  const said = { output: '', ready: Promise.resolve() }
  said.ready = new Promise((resolve) => {
    for (const stream of [child.stdout!, child.stderr!])
      stream.on('data', (chunk: Buffer) => {
        said.output += chunk.toString()
        if (said.output.includes(' is ready')) resolve()
      })
  })
  return said
}
