import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
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
import { freePorts } from './free-ports.js'

const root = join(import.meta.dirname, '..', '..', '..')
const dependencies = ['jiti', 'msw', 'playwright', 'vitest']
/** Those of the mock, the POS, the courier and the order screen, as the examples write them. */
const documentedPorts = ['4010', '5001', '5002', '5003']

export interface Ended {
  status: number | null
  output: string
}

/** A project of somebody who has uyum installed and has copied the examples, on ports that nobody else uses. */
export class IntegratorProject {
  /** Of the examples. */
  readonly folder: string
  readonly #ports: ReadonlyMap<string, string>
  readonly #env: NodeJS.ProcessEnv
  readonly #servers: ChildProcess[] = []

  private constructor(project: string, ports: readonly number[]) {
    this.folder = join(project, 'examples')
    this.#ports = new Map(documentedPorts.map((port, at) => [port, String(ports[at])]))
    const { VITEST: _vitest, NODE_ENV: _env, ...env } = process.env
    const path = [join(project, 'bin'), join(root, 'node_modules', '.bin'), env['PATH']].join(':')
    this.#env = { ...env, PATH: path, NO_COLOR: '1' }
  }

  /** Copies the examples by the command that their page gives. */
  static async create(copying: string): Promise<IntegratorProject> {
    const project = mkdtempSync(join(tmpdir(), 'uyum-examples-'))
    const modules = join(project, 'node_modules')
    mkdirSync(modules)
    symlinkSync(root, join(modules, 'uyum'))
    for (const name of dependencies) symlinkSync(join(root, 'node_modules', name), join(modules, name))
    writeFileSync(join(project, 'package.json'), '{ "name": "my-pos", "version": "1.0.0" }')
    // npx itself takes half a second to find what stands beside it.
    writeScript(join(project, 'bin'), 'npx', 'exec "$@"')
    writeScript(join(project, 'bin'), 'uyum', `exec node '${join(root, 'dist', 'cli.js')}' "$@"`)
    execFileSync('sh', ['-c', copying], { cwd: project })
    const created = new IntegratorProject(project, await freePorts(documentedPorts.length))
    created.#movePorts()
    return created
  }

  #movePorts(): void {
    rmSync(join(this.folder, 'tested'), { recursive: true })
    for (const entry of readdirSync(this.folder, { recursive: true, withFileTypes: true })) {
      const file = join(entry.parentPath, entry.name)
      if (entry.isFile()) writeFileSync(file, this.#onOwnPorts(readFileSync(file, 'utf8')))
    }
  }

  #onOwnPorts(text: string): string {
    return text.replace(/\b(4010|500[123])\b/g, (port) => this.#ports.get(port)!)
  }

  /** Runs a command to its end; `more` is added to its environment. */
  async run(line: string, more: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const child = this.#start(line, more)
    const said = listen(child)
    const [status] = (await once(child, 'close')) as [number | null]
    return { status, output: said.output }
  }

  /** Starts a server and comes back when it says that it is ready. */
  async serve(line: string): Promise<void> {
    const child = this.#start(line)
    this.#servers.push(child)
    const said = listen(child)
    const ended = once(child, 'close').then(() => {
      throw new Error(`${line}: expected a line that says it is ready, it ended with: ${said.output}`)
    })
    await Promise.race([said.ready, ended])
    ended.catch(() => undefined)
  }

  #start(line: string, more: NodeJS.ProcessEnv = {}): ChildProcess {
    // A group of its own, so that what a shell started can be ended with it.
    const env = { ...this.#env, ...more }
    return spawn('sh', ['-c', this.#onOwnPorts(line)], { cwd: this.folder, env, detached: true })
  }

  /** Ends its servers and takes it away. */
  close(): void {
    for (const { pid, exitCode } of this.#servers) if (exitCode === null) process.kill(-pid!, 'SIGTERM')
    rmSync(join(this.folder, '..'), { recursive: true })
  }
}

function listen(child: ChildProcess): { output: string; ready: Promise<void> } {
  const said = { output: '', ready: Promise.resolve() }
  said.ready = new Promise((resolve) => {
    for (const stream of [child.stdout!, child.stderr!]) {
      stream.on('data', (chunk: Buffer) => {
        said.output += chunk.toString()
        if (said.output.includes(' is ready')) resolve()
      })
    }
  })
  return said
}

function writeScript(folder: string, name: string, line: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), `#!/bin/sh\n${line}\n`, { mode: 0o755 })
}
