import { isDeepStrictEqual } from 'node:util'
import { defaultWishes, type MockWishes } from './mock-options.js'

/** What a server is made with once. */
const once = ['port', 'host', 'store', 'advertise', 'token', 'tls', 'tlsName', 'defect'] as const

/** Of the limits, those that node:http is made with. */
const onceOfLimits = ['headerBytes', 'headersTimeoutMs', 'requestTimeoutMs'] as const

/** What a running mock cannot take up of changed wishes, by name. */
export function needsRestart(before: MockWishes, now: MockWishes): string[] {
  const [stood, stands]: MockWishes[] = [before, now].map((wishes) => ({ ...defaultWishes, ...wishes }))
  return [
    ...once.filter((name) => !isDeepStrictEqual(stood?.[name], stands?.[name])),
    ...onceOfLimits
      .filter((name) => before.limits?.[name] !== now.limits?.[name])
      .map((name) => `limits.${name}`),
  ].map((name) => `mock.${name}`)
}
