import { spawn } from 'node:child_process'
import type { Command } from './install-commands.js'

/** Runs a command to its end and says how it ended. Its output goes to stderr: stdout belongs to the report. */
export function runCommand([program, ...args]: Command): Promise<string> {
  return new Promise((resolve) => {
    // On Windows npx is a script, which only a shell starts.
    const child = spawn(program, args, { stdio: ['ignore', 2, 2], shell: process.platform === 'win32' })
    child.on('error', (error) => {
      resolve(error.message)
    })
    child.on('close', (status, signal) => {
      resolve(signal ?? `exit status ${String(status)}`)
    })
  })
}
