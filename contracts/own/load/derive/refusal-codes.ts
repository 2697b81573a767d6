import type { RefusalCode } from '../../demand.js'

/** The words for machines in a refusal's body as a sheet shows it: what is filled in, and what people read, are none. */
export function refusalCodes(body: unknown, at: readonly string[] = []): RefusalCode[] {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return []
  return Object.entries(body).flatMap(([name, value]: [string, unknown]): RefusalCode[] => {
    const path = [...at, name]
    if (typeof value === 'object') return refusalCodes(value, path)
    if (!isForMachines(name)) return []
    if (typeof value !== 'number' && !(typeof value === 'string' && /^[\w.-]+$/.test(value))) return []
    return [{ member: path.join('.'), value }]
  })
}

/** Whether a member of a refusal holds a word for machines, by its name. */
export function isForMachines(name: string): boolean {
  return /code|kod|type|reason/i.test(name)
}
