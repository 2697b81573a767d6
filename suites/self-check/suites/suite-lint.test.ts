import { describe, expect, test } from 'vitest'
import { surfaceNames } from '../../../contracts/contract/surfaces.js'
import { listedSuites } from '../../catalogue/listed-suites.js'
import { checkLevel } from '../../run/record/write-check-record.js'
import { loadMatrixSurfaces } from '../kill-matrix/kill-matrix.js'

const suites = await listedSuites(surfaceNames)
const mocked = await loadMatrixSurfaces()

describe.each(suites)('the $side suite of $surface', ({ surface, checks, requirements }) => {
  test('names each check once', () => {
    const ids = checks.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  test('names checks <surface>/<area>/<behaviour>', () => {
    const shape = new RegExp(`^${surface}/[a-z0-9-]+/[A-Za-z0-9._-]+$`)
    expect(checks.map(({ id }) => id).filter((id) => !shape.test(id))).toEqual([])
  })

  test('verifies requirements that the contract has', () => {
    expect(checks.filter(({ requirement }) => !requirements[requirement])).toEqual([])
  })

  test('verifies nothing that the contract calls untestable', () => {
    expect(checks.filter(({ requirement }) => requirements[requirement]?.untestable)).toEqual([])
  })

  test('verifies each testable requirement', () => {
    const verified = new Set(checks.map(({ requirement }) => requirement))
    const testable = Object.keys(requirements).filter((name) => !requirements[name]!.untestable)
    expect(testable.filter((name) => !verified.has(name))).toEqual([])
  })

  test('speaks both languages', () => {
    expect(checks.filter(({ title }) => title.en.trim() === '' || title.tr.trim() === '')).toEqual([])
    const untranslated = checks.filter(({ title }) => title.en === title.tr)
    expect(untranslated.map(({ id }) => id)).toEqual([])
  })

  test('titles a check once', () => {
    const titles = checks.map(({ title }) => title.en)
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([])
  })

  test('lets nothing assumed or later fail a target', () => {
    const binding = checks.filter(({ requirement, ...check }) => {
      const demanded = requirements[requirement]!
      const weak = demanded.basis === 'assumed' || demanded.basis === 'later'
      return weak && checkLevel({ requirement, ...check }, demanded) === 'must'
    })
    expect(binding.map(({ id }) => id)).toEqual([])
  })
})

describe.each(mocked)('the mock of $surface', ({ suite, mock }) => {
  test('offers each state that a check asks for', () => {
    const asked = suite.checks.flatMap(({ state }) => state ?? [])
    expect(asked.filter((state) => !mock.states[state])).toEqual([])
  })
})
