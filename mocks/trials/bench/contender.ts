import type { ChildProcess } from 'node:child_process'

/** A server that answers `POST <path>` with an order, and how it is started. */
export interface Contender {
  name: string
  version: string
  /** Where it takes the order. */
  path: string
  /** The command that serves on that port of 127.0.0.1. */
  command(port: number): readonly string[]
}

/** A contender that takes orders. */
export interface Started {
  process: ChildProcess
  port: number
  /** From the start of its process to its first answer. */
  readyAfterMs: number
}
