import { afterAll, beforeAll, expect, test } from 'vitest'
import { ForeignProject } from './foreign-project.js'
import { asCommonjs, asModule } from './msw-cases.js'

let project: ForeignProject

beforeAll(async () => {
  project = await ForeignProject.create(['msw@2.15.0'])
  project.write({ 'case.mjs': asModule, 'case.cjs': asCommonjs })
}, 600_000)
afterAll(() => project.close())

test.each(['case.mjs', 'case.cjs'])(
  'the packed product answers in %s of a foreign project',
  async (file) => {
    const { output } = await project.run(process.execPath, [file])
    expect(JSON.parse(output)).toEqual({ statuses: [202, 409, 202], reached: 0 })
  },
  60_000,
)
