import { fork } from 'node:child_process'
import { join } from 'node:path'
import type { Plan } from './plan.js'
import type { EngineMessage, EngineReport } from './vitest-process.js'

/**
 * Has the engine run a plan, and gives what it found. A broken engine is an error of ours. `onProgress` hears after each
 * check how many are judged.
 */
export function runPlan(plan: Plan, onProgress?: (judged: number) => void): Promise<EngineReport> {
  return new Promise((resolve, reject) => {
    const child = fork(join(import.meta.dirname, `vitest-process${import.meta.filename.slice(-3)}`), {
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, NODE_ENV: 'test' },
    })
    child.on('message', (message: EngineMessage) => {
      if ('report' in message) resolve(message.report)
      else onProgress?.(message.judged)
    })
    child.once('error', reject)
    child.once('exit', (code) => {
      reject(
        new Error(`running the checks: expected the engine's report, it ended with exit status ${code}.`),
      )
    })
    child.send(plan)
  })
}
