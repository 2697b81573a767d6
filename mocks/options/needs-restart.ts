import { isDeepStrictEqual } from 'node:util'
import { defaultMockOptions, type MockOptions } from './mock-options.js'

/** What a server is made with once. */
const once = [
  'port',
  'host',
  'store',
  'advertise',
  'out',
  'token',
  'tls',
  'tlsName',
  'revision',
  'defect',
] as const

/** Of the limits, those that node:http is made with. */
const onceOfLimits = ['headerBytes', 'headersTimeoutMs', 'requestTimeoutMs'] as const

/** What a running mock cannot take up of changed options, by name. */
export function needsRestart(before: MockOptions, now: MockOptions): string[] {
  const [stood, stands]: MockOptions[] = [before, now].map((options) => ({
    ...defaultMockOptions,
    ...options,
  }))
  return [
    ...once.filter((name) => !isDeepStrictEqual(stood?.[name], stands?.[name])),
    ...onceOfLimits
      .filter((name) => before.limits?.[name] !== now.limits?.[name])
      .map((name) => `limits.${name}`),
  ].map((name) => `mock.${name}`)
}
