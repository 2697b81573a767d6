import { speak } from '../../contracts/text/spoken-language.js'
import { runCommandLine } from '../run-command-line.js'

export interface Ended {
  status: number
  stdout: string
  stderr: string
}

/** Where a command line is typed. */
interface Place {
  cwd: string
  env?: NodeJS.ProcessEnv
}

const streams = ['stdout', 'stderr'] as const
const signals = ['SIGINT', 'SIGTERM'] as const

/**
 * What a command line says and how it ends, in the process of the test: one of its own would be started for half a second
 * to say a sentence. For those that start nothing; one after another, for they have the whole process.
 */
export async function typedHere(args: readonly string[], { cwd, env = {} }: Place): Promise<Ended> {
  const { argv, exitCode } = process
  const before = { cwd: process.cwd(), env: { ...process.env } }
  const writes = streams.map((name) => process[name].write)
  const listeners = signals.map((name) => new Set(process.listeners(name)))
  const ended: Ended = { status: 0, stdout: '', stderr: '' }
  for (const name of streams)
    process[name].write = (text: string | Uint8Array): boolean => {
      ended[name] += typeof text === 'string' ? text : Buffer.from(text).toString()
      return true
    }
  try {
    process.argv = [...argv.slice(0, 2), ...args]
    process.exitCode = undefined
    process.chdir(cwd)
    Object.assign(process.env, { NO_COLOR: '1', ...env })
    await runCommandLine()
    return { ...ended, status: Number(process.exitCode ?? 0) }
  } finally {
    for (const [at, name] of streams.entries()) process[name].write = writes[at]!
    for (const [at, name] of signals.entries())
      for (const listener of process.listeners(name))
        if (!listeners[at]!.has(listener)) process.off(name, listener)
    process.argv = argv
    process.exitCode = exitCode
    process.chdir(before.cwd)
    restoreEnvironment(before.env)
    speak('en')
  }
}

/** In place: others hold on to the object. */
function restoreEnvironment(before: NodeJS.ProcessEnv): void {
  for (const name of Object.keys(process.env)) if (!(name in before)) delete process.env[name]
  Object.assign(process.env, before)
}
