import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ForeignProject, newerNodeOf, otherNode } from './foreign-project.js'
import { caller, handlerFiles } from './own-handlers-cases.js'

const versions = ['2.0.0', '2.6.0', '2.10.5', '2.15.0', '3.0.5']
const unfit = '1.3.5'
const aliasOf = (version: string): string => `msw-${version}`
const menu = [200, '{"id":"7"}']
const refused = [404, expect.stringContaining('expected a surface')]

let project: ForeignProject
const projects = new Map<string, ForeignProject>()

beforeAll(async () => {
  const aliases = [...versions, unfit].map((version) => `${aliasOf(version)}@npm:msw@${version}`)
  project = await ForeignProject.create(['--legacy-peer-deps', ...aliases, otherNode])
  for (const version of [...versions, unfit, 'none']) {
    const own = project.nested(`with-${version}`, version === 'none' ? {} : { msw: aliasOf(version) })
    own.write({ 'call.mjs': caller, ...handlerFiles })
    projects.set(version, own)
  }
}, 600_000)
afterAll(() => project.close())

/** What the mock answered with the handlers of a file, and what it said besides. */
async function answersOf(version: string, file: string, ...calls: string[]) {
  const node = version.startsWith('3') ? newerNodeOf(project) : process.execPath
  const { output } = await projects.get(version)!.run(node, ['call.mjs', file, ...calls])
  const [answers = '', ...told] = output.startsWith('[') ? output.split('\n') : ['[]', output]
  return { answers: JSON.parse(answers) as unknown, told: told.join('\n') }
}

describe.each(versions)('uyum mock --handlers with msw %s', { timeout: 60_000 }, (version) => {
  test('asks the handlers of a TypeScript file first, and then the mock', async () => {
    const { answers, told } = await answersOf(version, 'handlers.ts', 'mine', 'other', 'menu', 'once', 'once')
    expect({ answers, told }).toEqual({
      answers: [
        [418, '{"mine":"mine"}'],
        [202, expect.stringContaining('accepted')],
        menu,
        [200, '"once"'],
        refused,
      ],
      told: '',
    })
  })

  test.each(['handlers.mjs', 'handlers.cjs', 'plain.js'])('takes %s', async (file) => {
    expect(await answersOf(version, file, 'menu')).toEqual({ answers: [menu], told: '' })
  })

  test('takes queries of GraphQL', async () => {
    const file = version.startsWith('3') ? 'graphql-3.ts' : 'graphql.ts'
    const { answers } = await answersOf(version, file, 'query')
    expect(answers).toEqual([[200, '{"data":{"menu":[]}}']])
  })
})

test.each(versions.filter((version) => version !== '2.0.0'))(
  'the handlers for WebSocket of msw %s are left out, and told',
  { timeout: 60_000 },
  async (version) => {
    expect(await answersOf(version, 'sockets.ts', 'menu')).toEqual({
      answers: [menu],
      told: 'uyum: loading handlers from sockets.ts: left out 1 for WebSocket, the mock speaks HTTP\n',
    })
  },
)

describe('an msw that does not fit', () => {
  test.each(['handlers.ts', 'rest.mjs'])('is named, with what fits, for %s', async (file) => {
    const { answers, told } = await answersOf(unfit, file, 'menu')
    expect(answers).toEqual([])
    expect(told).toMatch(
      /^uyum: loading handlers from \S+: expected msw 2 or, on Node\.js 22\.12 and later, msw 3, found msw 1\.3\.5 on Node\.js \S+\. Run: npm install --save-dev msw@[23]\n$/,
    )
  })

  test('and one that is missing too', async () => {
    const { answers, told } = await answersOf('none', 'handlers.mjs', 'menu')
    expect(answers).toEqual([])
    expect(told).toMatch(/found none\. Run: npm install --save-dev msw@[23]\n$/)
  })
})
