import { expect, test } from 'vitest'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { mockOptions } from '../../../mocks/options/mock-options.js'
import { mockedTargets } from '../../../mocks/surfaces/mocked-targets.js'
import { startMockServer } from '../../../mocks/server/mock-server.js'
import type { TargetConfiguration } from '../../config/configuration.js'
import { resolveTarget } from '../../config/target/resolve-target.js'
import { loadSuite } from '../../register.js'
import { renderDryRun } from '../../catalogue/dry-run/render-dry-run.js'
import { dryRunOf } from '../../catalogue/dry-run/dry-run.js'
import type { Outcome } from '../../record/run-record.js'
import { Session } from '../../run/session.js'
import { loadMatrixSurfaces } from '../kill-matrix/kill-matrix.js'

const mocked = (await loadMatrixSurfaces()).map(({ surface }) => surface)

/** A mock that was given nothing but what its surface demands. */
async function bareTarget(baseUrl: string, surface: Surface): Promise<TargetConfiguration> {
  const { states: _states, allow: _allow, ...target } = mockedTargets(baseUrl)[surface]!
  return target
}

test.each(mocked)(
  'the plan foretells what a run over the mock of %s leaves out',
  { timeout: 60_000 },
  async (surface) => {
    const server = await startMockServer(await mockOptions({ port: 0 }))
    const suite = await loadSuite(surface)
    const settings = await resolveTarget('bare', await bareTarget(server.baseUrl, surface))
    const session = new Session(suite, settings, { seed: 1, runTag: 'plan', startedAt: Date.now() })
    const records = await Promise.all(suite.checks.map((check) => session.run(check)))
    await session.close()
    await server.close()
    const withOutcome = (outcome: Outcome): string[] =>
      records.filter((record) => record.outcome === outcome).map(({ id }) => id)
    const needs = dryRunOf(suite, settings, [])
    expect(needs.inapplicable.map(({ check }) => check)).toEqual(withOutcome('inapplicable'))
    expect(needs.skipped.map(({ check }) => check)).toEqual(withOutcome('skipped'))
  },
)

test('the plan tells of states, permissions, credentials and readings, and sends nothing', async () => {
  const settings = await resolveTarget('staging', {
    surface: 'muditakurye/courier',
    baseUrl: 'http://127.0.0.1:1',
    credentials: { apiKey: 'k', restaurantId: 'r' },
    fixtures: { 'integration is disabled': [{ restaurantId: 'off' }] },
    readings: { 'muditakurye.duplicate-order': 'replay' },
    allow: { hugeBodies: true },
  })
  const needs = [dryRunOf(await loadSuite('muditakurye/courier'), settings, [])]
  const text = renderDryRun(needs, { language: 'en', isVerbose: false })
  expect(text).toContain('"integration is disabled": 1 fixtures, each used once')
  expect(text).toContain('"rate limit is low": missing: give a states hook or fixtures')
  expect(text).toContain('allow.hugeBodies: given')
  expect(text).toContain('basic.username: not given')
  expect(text).toMatch(/muditakurye\.duplicate-order: replay \(rules out \d+ checks\)/)
  expect(text).toMatch(/At best incomplete: \d+ mandatory checks would be skipped/)
})

test('checks that wait for the same are told together, and all by name where that is asked for', async () => {
  const settings = await resolveTarget('staging', {
    surface: 'hiziryemek/platform',
    baseUrl: 'http://127.0.0.1:1',
    credentials: { secretKey: 's' },
  })
  const needs = dryRunOf(await loadSuite('hiziryemek/platform'), settings, [])
  const shown = renderDryRun([needs], { language: 'en', isVerbose: false })
  expect(shown.match(/the state "order exists" cannot be had/g)).toHaveLength(1)
  expect(shown).toMatch(/^ {4}\d+ must, \d+ should, \d+ may: the state "order exists"/m)
  expect(shown).toMatch(/… and \d+ more; --verbose names them all/)
  const whole = renderDryRun([needs], { language: 'tr', isVerbose: true })
  for (const { check } of needs.skipped) expect(whole).toContain(check)
})
