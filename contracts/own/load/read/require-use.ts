import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Lifecycle } from '../../../contract/lifecycle.js'
import { refusalCauses, refusalWords, type OwnOperation } from '../../own-partner.js'
import type { Findings, Place } from '../findings.js'
import type { PartnerFile } from '../partner-file.js'
import type { OwnRequirements } from './read-requirements.js'
import {
  causeOfNothing,
  filledByNobody,
  notRead,
  readingOfNothing,
  unreachable,
  unsignedWebhooks,
  unusedCredential,
} from '../words/loose-words.js'

interface Known {
  served: readonly OwnOperation[]
  called: readonly OwnOperation[]
  lifecycle: Lifecycle
  findings: Findings
  root: Place
}

/** What a sheet names and nothing uses: it is no fault, and not passed over in silence. */
export function tellUnused(file: PartnerFile, known: Known): void {
  const { served, called, findings, root } = known
  const tell = (path: (string | number)[], words: Parameters<Findings['notice']>[1]): void =>
    findings.notice({ ...root, path }, words)
  for (const [half, operations] of [
    ['serves', served],
    ['calls', called],
  ] as const)
    if (operations.length > 0 && operations.every(({ isOpen }) => isOpen))
      for (const name of Object.keys(file[half]?.credentials ?? {}))
        tell([half, 'credentials', name], unusedCredential(name))
  if (called.length > 0 && Object.keys(file.calls?.credentials ?? {}).length === 0)
    tell(['calls'], unsignedWebhooks)
  for (const cause of Object.keys(file.serves?.refusals ?? {}))
    if (!(refusalCauses as readonly string[]).includes(cause))
      tell(['serves', 'refusals', cause], causeOfNothing(cause, refusalCauses))
  for (const [cause, { body }] of Object.entries(file.serves?.refusals ?? {}))
    for (const [, word = ''] of (JSON.stringify(body) ?? '').matchAll(/\{([\p{L}_-]+)\}/gu))
      if (!(refusalWords as readonly string[]).includes(word))
        tell(['serves', 'refusals', cause, 'body'], filledByNobody(word, refusalWords))
  if (file.lifecycle)
    for (const state of unreached(known.lifecycle)) tell(['lifecycle', 'states', state], unreachable(state))
}

/** Readings that a sheet declares and no requirement names. */
export function tellIdleReadings(
  { readings = {} }: PartnerFile,
  own: OwnRequirements,
  { name, findings, root }: { name: string; findings: Findings; root: Place },
): void {
  const sides = Object.values(own).flatMap(({ server, client }) => [server, client])
  const used = new Set(sides.flatMap((side) => Object.values(side).map(({ reading }) => reading)))
  for (const reading of Object.keys(readings))
    if (!used.has(`${name}.${reading}`))
      findings.notice({ ...root, path: ['readings', reading] }, readingOfNothing(reading))
}

function unreached({ initial, states, timers = [] }: Lifecycle): string[] {
  const reached = new Set([
    initial,
    ...Object.values(states).flatMap(({ next }) => next.map(({ to }) => to)),
    ...timers.map(({ to }) => to),
  ])
  return Object.entries(states).flatMap(([name, { open }]) => (reached.has(name) || open ? [] : [name]))
}

/** Files beside the others that look as if they were read: of a second spelling, or that no reference names. */
export function tellUnread(folder: string, read: readonly string[], findings: Findings): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const file = join(folder, entry.name)
    if (entry.isFile() && /\.(ya?ml|json)$/.test(entry.name) && !read.includes(file))
      findings.noticeOf(file, notRead(entry.name))
  }
}
