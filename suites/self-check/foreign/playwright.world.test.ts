import { afterAll, beforeAll, expect, test } from 'vitest'
import own from '../../../package.json' with { type: 'json' }
import { ensureChromium } from '../../../reports/chromium/ensure-chromium.js'
import { ForeignProject } from './foreign-project.js'
import { configuration, documented, judged, till } from './playwright-cases.js'

interface Ran {
  title: string
  tests: { status: string; results: { errors: { message: string }[]; attachments: { name: string }[] }[] }[]
}

interface Suite {
  title: string
  specs: Ran[]
  suites?: Suite[]
}

let project: ForeignProject
let chromium: string

beforeAll(async () => {
  chromium = await ensureChromium()
  project = await ForeignProject.create([`@playwright/test@${own.devDependencies.playwright}`])
  project.write({ 'playwright.config.ts': configuration, 'till.spec.ts': till })
})
afterAll(() => project.close())

/** Runs the files of a project with Playwright Test and gives the suites of its JSON report. */
async function suitesOf(ran: ForeignProject): Promise<Suite[]> {
  const args = ['node_modules/@playwright/test/cli.js', 'test']
  const { output } = await ran.run(process.execPath, args, { UYUM_CHROMIUM: chromium })
  expect(output).toMatch(/^\{/)
  const report = JSON.parse(output) as { suites: Suite[]; errors: unknown[] }
  expect(report.errors).toEqual([])
  return report.suites
}

const statusesOf = ({ specs }: Suite): Record<string, string> =>
  Object.fromEntries(specs.map(({ title, tests }) => [title, tests[0]!.status]))

test('what a page calls at a production URL is led into a world of the test’s own', async () => {
  const [file] = await suitesOf(project)
  expect(statusesOf(file!)).toEqual({
    'the order of Ayşe is the only one': 'expected',
    'the order of Elif is the only one': 'expected',
  })
})

test.each(['en', 'tr'] as const)('the example of our page runs as it stands: %s', async (language) => {
  const own = project.nested(`documented-${language}`, { '@playwright/test': '@playwright/test' })
  own.write({ 'playwright.config.ts': configuration, 'documented.spec.ts': documented(language) })
  const [file] = await suitesOf(own)
  expect(statusesOf(file!)).toEqual({ 'the page says that the partner is busy': 'expected' })
})

test.each(['commonjs', 'module'])(
  'the checks of a surface are tests that pass, or fail with their evidence: %s',
  async (type) => {
    const judging = project.nested(`judged-${type}`, { '@playwright/test': '@playwright/test' })
    judging.write({
      'package.json': JSON.stringify({ name: 'judged', type }),
      'playwright.config.ts': configuration,
      'judged.spec.ts': judged,
    })
    const [file] = await suitesOf(judging)
    const [sound, faulty] = file!.suites!
    expect(Object.values(statusesOf(sound!))).toEqual(Array(5).fill('expected'))
    expect(statusesOf(faulty!)).toMatchObject({
      'muditakurye/courier/health/answers-200': 'expected',
      'muditakurye/courier/health/says-ok': 'unexpected',
    })
    const failed = faulty!.specs.find(({ title }) => title.endsWith('/says-ok'))!.tests[0]!.results[0]!
    expect(failed.attachments.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['quote', 'exchange 1', 'curl 1']),
    )
  },
)
