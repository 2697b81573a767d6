import type { Request, Response } from 'express'
import { violationsOf, type Violation } from '../../contracts/validation.js'
import type { SurfaceHandler } from '../handle-call.js'
import type { JournalEntry } from '../journal.js'
import type { World } from '../world.js'

/** The recorded exchanges, newest first, each with what broke the contract in it. */
export function listExchanges(
  handlers: readonly SurfaceHandler[],
  world: World,
  request: Request,
  response: Response,
): void {
  const wanted = request.query['surface']
  const entries = world.journal
    .newestFirst()
    .filter(({ surface }) => wanted === undefined || surface === wanted)
  response.set('uyum-journal-dropped', String(world.journal.dropped)).json(
    entries.map((entry) => ({
      ...entry,
      violations: violationsIn(entry, handlers),
      at: new Date(entry.at).toISOString(),
    })),
  )
}

/** Judged when it is read, so that recording costs a call nothing. */
function violationsIn(entry: JournalEntry, handlers: readonly SurfaceHandler[]): Violation[] {
  const validators =
    handlers.find(({ surface }) => surface.surface === entry.surface)?.surface.contract.validators ?? {}
  const judge = (schema: string, part: string, body: string): Violation[] =>
    validators[schema]
      ? violationsOf(validators, schema, parse(body)).map(({ path, message }) => ({
          path: `/${part}/body${path}`,
          message,
        }))
      : []
  return [
    ...judge(`${entry.operation}.request`, 'request', entry.request.body),
    ...judge(`${entry.operation}.${entry.response.status}`, 'response', entry.response.body),
  ]
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
