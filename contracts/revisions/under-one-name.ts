import type { Revision } from './revision.js'

/**
 * The later of two revisions under the partner's name of the earlier: a copy of a folder that stands beside it has
 * another name, and is the same partner.
 */
export function underOneName(old: Revision, recent: Revision): Revision {
  const [name, other] = [partnerIn(old), partnerIn(recent)]
  if (name === undefined || other === undefined || name === other) return recent
  return {
    ...recent,
    requirements: renamed(recent.requirements, `${other}/`, `${name}/`),
    clientRequirements: renamed(recent.clientRequirements, `${other}/`, `${name}/`),
    readings: renamed(recent.readings, `${other}.`, `${name}.`),
  }
}

function partnerIn({ requirements }: Revision): string | undefined {
  return Object.keys(requirements)[0]?.split('/')[0]
}

function renamed<Value>(
  table: Readonly<Record<string, Value>>,
  from: string,
  to: string,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(table).map(([name, value]) => [
      name.startsWith(from) ? to + name.slice(from.length) : name,
      value,
    ]),
  )
}
