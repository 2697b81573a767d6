import { afterAll, beforeAll, expect, test } from 'vitest'
import own from '../../../package.json' with { type: 'json' }
import { ensureChromium } from '../../../reports/chromium/ensure-chromium.js'
import { ForeignProject } from './foreign-project.js'
import { configuration, till } from './playwright-cases.js'

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

/** Runs a file with Playwright Test and gives the suites of its JSON report. */
async function suitesOf(file: string): Promise<Suite[]> {
  const args = ['node_modules/@playwright/test/cli.js', 'test', file]
  const { output } = await project.run(process.execPath, args, { UYUM_CHROMIUM: chromium })
  expect(output).toMatch(/^\{/)
  const report = JSON.parse(output) as { suites: Suite[]; errors: unknown[] }
  expect(report.errors).toEqual([])
  return report.suites
}

const statusesOf = ({ specs }: Suite): unknown =>
  Object.fromEntries(specs.map(({ title, tests }) => [title, tests[0]!.status]))

test('what a page calls at a production URL is led into a world of the test’s own', async () => {
  const [file] = await suitesOf('till.spec.ts')
  expect(statusesOf(file!)).toEqual({
    'the order of Ayşe is the only one': 'expected',
    'the order of Elif is the only one': 'expected',
  })
})
