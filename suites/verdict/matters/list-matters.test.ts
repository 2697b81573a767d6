import { describe, expect, test } from 'vitest'
import { loadClientSuite, judgedSurfaces, loadSuite } from '../../register.js'
import { listMatters } from './list-matters.js'

const sides = judgedSurfaces.flatMap((surface) => [
  [surface, 'server'] as const,
  [surface, 'client'] as const,
])

describe.each(sides)('the matters of %s, %s', (surface, side) => {
  const suite = side === 'server' ? loadSuite(surface) : loadClientSuite(surface)

  test('each that the documents do not cover names what to ask the partner', async () => {
    const matters = await listMatters(await suite, side)
    const unasked = matters.filter(({ isCovered, question }) => !isCovered && !question)
    expect(unasked.map(({ id }) => id)).toEqual([])
  })

  test('each that they cover has a documented check, or says why none can be made', async () => {
    const matters = await listMatters(await suite, side)
    const idle = matters.filter(({ isCovered, documented, why }) => isCovered && documented === 0 && !why)
    expect(idle.map(({ id }) => id)).toEqual([])
    expect(matters.length).toBeGreaterThan(3)
  })
})
