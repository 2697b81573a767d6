import { afterAll, beforeAll, expect, test } from 'vitest'
import { ensureChromium } from '../../../reports/chromium/ensure-chromium.js'
import { documentedCommands } from './documented-commands.js'
import type { Command } from './read-command.js'
import { IntegratorProject } from './integrator-project.js'

const pages = documentedCommands('README.md')
let project: IntegratorProject
let chromium: string

beforeAll(async () => {
  chromium = await ensureChromium()
  project = await IntegratorProject.create(pages[0]!.commands[0]!.line)
})
afterAll(() => project.close())

test('the order screen passes its Playwright test in a real Chromium', { timeout: 120_000 }, async () => {
  const [{ line }] = pages.at(-1)!.commands as [Command]
  expect(line).toContain('playwright test')
  const { status, output } = await project.run(line, { UYUM_CHROMIUM: chromium })
  expect({ status, output }).toMatchObject({ status: 0 })
  expect(output).toMatch(/3 passed/)
})
