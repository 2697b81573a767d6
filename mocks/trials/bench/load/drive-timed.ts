import type { ChildProcess } from 'node:child_process'
import { cpuTimeMs } from './cpu-time.js'
import { drive, type Drive, type Driven } from './drive.js'

/** With what the server's process had of the processors, a request; nothing where the system does not tell. */
export type Timed = Driven & { cpuMicroseconds: number | undefined }

export async function driveTimed({ pid }: ChildProcess, options: Drive): Promise<Timed> {
  const before = cpuTimeMs(pid!)
  const driven = await drive(options)
  const after = cpuTimeMs(pid!)
  const isTold = before !== undefined && after !== undefined
  return { ...driven, cpuMicroseconds: isTold ? ((after - before) * 1000) / driven.answers : undefined }
}
