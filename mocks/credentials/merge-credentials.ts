import { defaultCredentials, type Credentials } from './default-credentials.js'

/** The default credentials with some replaced, by surface and name. */
export function mergeCredentials(own: Readonly<Record<string, object>>): Credentials {
  const merged: Record<string, object> = { ...defaultCredentials }
  for (const [surface, names] of Object.entries(own)) merged[surface] = { ...merged[surface], ...names }
  return merged as unknown as Credentials
}
