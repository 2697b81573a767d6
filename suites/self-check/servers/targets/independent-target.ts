import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Surface } from '../../../../contracts/contract/surfaces.js'
import type { TargetConfiguration } from '../../../config/configuration.js'

/** What a run is told of such a target, beside where it listens. */
export type Declared = Pick<TargetConfiguration, 'credentials' | 'readings' | 'paths' | 'revision'>

/**
 * A correct implementation that shares nothing with our mocks, written from the documents alone. It uses a freedom
 * that they leave, so that a check which knows only how our mock does it goes red.
 */
export interface IndependentTarget {
  surface: Surface
  /** What it does otherwise than our mock, and may. */
  freedom: string
  declared: Declared
  /** Answers one request, its body read; state lives in the closure and is new with each call of `make`. */
  make(): Implementation
}

export interface Implementation {
  answer(request: IncomingMessage, body: Buffer, response: ServerResponse): void
  /** Brings about a state of the interface's table, where the surface has one: the hook's answer, or nothing. */
  bringAbout?(state: string, params: Readonly<Record<string, unknown>>): object | undefined
}
