import { expect, test } from 'vitest'
import { runIdentity } from './run-identity.js'

const now = Date.UTC(2026, 10, 21, 10)
const later = now + 86_400_000

test('a run has a fresh tag where none is given', () => {
  expect(runIdentity(7, undefined, now)).toEqual({ seed: 7, runTag: `u${now.toString(36)}`, startedAt: now })
})

test('a tag of ours brings its moment along, so that times in requests are the same again', () => {
  const { runTag } = runIdentity(7, undefined, now)
  expect(runIdentity(7, runTag, later)).toEqual({ seed: 7, runTag, startedAt: now })
})

test.each(['ci-4711', 'u', 'usmoke', 'u_1', `u${(later + 1).toString(36)}`])(
  'with the tag %s times count from now',
  (runTag) => {
    expect(runIdentity(7, runTag, later)).toEqual({ seed: 7, runTag, startedAt: later })
  },
)
