import { execFile } from 'node:child_process'

const patienceMs = 300_000

/** Runs a tool and gives what it printed, however it ends: judges end with a status of their own. */
export function runTool(file: string, args: readonly string[], cwd?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    execFile(file, args, { cwd, timeout: patienceMs, maxBuffer: 64 * 1_048_576 }, (error, stdout, stderr) => {
      if (error?.killed) reject(new Error(`running ${file}: expected an end within ${patienceMs / 1000} s.`))
      else if (error?.code === 'ENOENT')
        reject(new Error(`running ${file}: expected a program, there is none.`))
      else resolve(stdout + stderr)
    })
  })
}
