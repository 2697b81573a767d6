import { expect, test } from 'vitest'
import { ConfigurationError } from '../config/configuration-error.js'
import { judgedSurfaces } from '../register.js'
import { hasGap, renderCoverage, requirementCoverage } from './coverage-command.js'
import { coverageOf, type SurfaceCoverage } from './requirement-coverage.js'

test.each(judgedSurfaces)(
  'every stated and shown requirement of %s has a check or a written reason',
  async (surface) => {
    const requirements = (await coverageOf(surface)).flatMap((coverage) => coverage.requirements)
    expect(requirements.filter(({ gap }) => gap)).toEqual([])
  },
)

test('a documented requirement with neither check nor reason is a gap', () => {
  const found: SurfaceCoverage[] = [
    {
      surface: 'muditakurye/pos',
      side: 'server',
      requirements: [
        { requirement: 'answers-2xx', basis: 'stated', checks: [], gap: true },
        { requirement: 'answers-soon', basis: 'assumed', checks: [], gap: false },
      ],
    },
  ]
  expect(hasGap(found)).toBe(true)
  expect(renderCoverage(found)).toContain('muditakurye/pos answers-2xx (stated)')
  expect(renderCoverage(found)).toContain('1 stated or shown requirement has neither a check nor a reason.')
})

test('the reason of an untestable requirement is shown', async () => {
  const found = await requirementCoverage('muditakurye/courier')
  const untestable = found[0]!.requirements.filter((one) => one.untestable)
  for (const { untestable: reason } of untestable) expect(renderCoverage(found)).toContain(reason!.en)
})

test('a misspelt surface is told', async () => {
  await expect(requirementCoverage('muditakurye/curier')).rejects.toThrow(ConfigurationError)
})
