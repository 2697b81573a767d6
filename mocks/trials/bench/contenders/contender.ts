import type { ChildProcess } from 'node:child_process'

/** A server that answers `POST <path>` with an order, and how it is started. */
export interface Contender {
  name: string
  version: string
  /** How it is set up, for whoever would do it otherwise. */
  setUp?: string
  /** Where it takes the order. */
  path: string
  /** The command that serves on that port of 127.0.0.1. */
  command(port: number): readonly string[]
  /** It works on several threads, and is not held to one core. */
  isThreaded?: boolean
  /** How long it needs at least until it is as fast as it gets. */
  warmUpSeconds?: number
  /** Forgets what it stored, so that no round is driven against a fuller server than another. */
  reset?(port: number): Promise<void>
}

/** A contender that takes orders. */
export interface Started {
  process: ChildProcess
  port: number
  /** From the start of its process to its first answer. */
  readyAfterMs: number
}
