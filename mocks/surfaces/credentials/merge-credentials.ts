import { sheetOf, surfaceNames } from '../../../contracts/contract/surfaces.js'
import { defaultCredentials, type Credentials } from './default-credentials.js'

/** The default credentials with some replaced, by surface and name; by another revision of the documents its own besides. */
export function mergeCredentials(own: Readonly<Record<string, object>>, revision?: string): Credentials {
  const merged: Record<string, object> = { ...defaultCredentials }
  for (const surface of revision === undefined ? [] : surfaceNames) {
    const added = Object.entries(sheetOf(surface).revisions?.[revision!]?.credentials ?? {})
    const samples = Object.fromEntries(added.map(([name, { sample }]) => [name, sample]))
    merged[surface] = { ...merged[surface], ...samples }
  }
  for (const [surface, names] of Object.entries(own)) merged[surface] = { ...merged[surface], ...names }
  return merged as unknown as Credentials
}
