import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ForeignProject, newerNodeOf, olderNodeOf, otherNode } from './foreign-project.js'
import { asCommonjs, asModule, asTypeScript } from './msw-cases.js'

/** The oldest, some between that each treat the handlers of another copy in a way of their own, and the newest. */
const versions = ['2.0.0', '2.6.0', '2.10.0', '2.12.0', '2.15.0', '3.0.5']
const unfit = '1.3.5'
const aliasOf = (version: string): string => `msw-${version}`
const files = {
  'case.mjs': asModule,
  'case.cjs': asCommonjs,
  'case.mts': asTypeScript,
  'case.cts': asTypeScript,
}

let project: ForeignProject

const made = new Map<string, ForeignProject>()

/** A project with that msw; `inside` is one of uyum's own. */
function projectWith(version: string, inside?: string): ForeignProject {
  const name = `with-${version}-${inside ?? 'alone'}`
  const links = { msw: aliasOf(version), ...(inside && { 'uyum/node_modules/msw': aliasOf(inside) }) }
  const own = made.get(name) ?? project.nested(name, links)
  own.write(files)
  made.set(name, own)
  return own
}

/** The statuses that the code under test met, or what was thrown, and how many calls reached the partner. */
async function outcomeOf(own: ForeignProject, file: string, node = process.execPath): Promise<unknown> {
  const { output } = await own.run(node, [file])
  try {
    return JSON.parse(output)
  } catch {
    return output
  }
}

beforeAll(async () => {
  const aliases = [...versions, unfit].map((version) => `${aliasOf(version)}@npm:msw@${version}`)
  project = await ForeignProject.create(['--legacy-peer-deps', ...aliases, otherNode])
}, 600_000)
afterAll(() => project.close())

describe('the integrator’s own msw', () => {
  test.each(versions)(
    '%s: the mock answers, a reset begins anew, and no call reaches the partner',
    async (version) => {
      const own = projectWith(version)
      const node = version.startsWith('3') ? newerNodeOf(project) : process.execPath
      for (const file of ['case.mjs', 'case.cjs']) {
        expect(await outcomeOf(own, file, node)).toEqual({ statuses: [202, 409, 202], reached: 0 })
      }
    },
    60_000,
  )

  test('is the one whose types the handlers have, in ES modules and in CommonJS', async () => {
    const cases = versions.flatMap((version) =>
      ['mts', 'cts'].map((kind) => `with-${version}-alone/case.${kind}`),
    )
    const options = ['--strict', '--noEmit', '--skipLibCheck', '--target', 'es2022', '--lib', 'es2022,dom']
    const compiled = await project.tool('tsc', [...options, '--module', 'nodenext', ...cases])
    expect(compiled).toEqual({ status: 0, output: '' })
  }, 60_000)
})

describe('what would let a call through to the partner is refused', () => {
  test.each([
    ['another msw inside of uyum', '2.10.0', '2.15.0', /expected uyum and your code to share one msw/],
    ['an older one inside of uyum', '2.15.0', '2.6.0', /found 2\.6\.0 in .* and 2\.15\.0 in /],
    ['an msw that does not fit', unfit, undefined, /expected msw 2 or, .* msw 3, found msw 1\.3\.5/],
  ])(
    '%s',
    async (_, version, inside, message) => {
      const own = projectWith(version, inside)
      for (const file of ['case.mjs', 'case.cjs']) {
        expect(await outcomeOf(own, file)).toEqual({
          statuses: [expect.stringMatching(message)],
          reached: 0,
        })
      }
    },
    60_000,
  )

  test('an msw 3 on a Node.js that it intercepts nothing on', async () => {
    const own = projectWith('3.0.5')
    const message = /expected msw 2 or, .* msw 3, found msw 3\.0\.5 on Node\.js 20\..* msw@2$/
    for (const file of ['case.mjs', 'case.cjs']) {
      expect(await outcomeOf(own, file, olderNodeOf(project))).toEqual({
        statuses: [expect.stringMatching(message)],
        reached: 0,
      })
    }
  }, 60_000)
})
