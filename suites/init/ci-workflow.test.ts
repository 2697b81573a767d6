import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateAction, validateWorkflow } from '@action-validator/core'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ciWorkflow } from './ci-workflow.js'

const variables = ['MUDITAKURYE_API_KEY', 'MUDITAKURYE_RESTAURANT_ID']

test('the GitHub workflow fits GitHub’s schema', () => {
  const { path, text } = ciWorkflow('github', variables)
  expect(path).toBe('.github/workflows/uyum.yml')
  expect(validateWorkflow(text).errors).toEqual([])
  expect(validateWorkflow(text.replace('runs-on', 'run-on')).errors).not.toEqual([])
})

test('the composite action fits GitHub’s schema', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8')
  expect(validateAction(text).errors).toEqual([])
  expect(validateAction(text.replace('shell: bash', 'shel: bash')).errors).not.toEqual([])
})

test('the GitLab template fits GitLab’s schema', () => {
  // GitLab's own, as published with its editor (MIT): it names formats and keywords that only editors know.
  const schema = JSON.parse(
    readFileSync(join(import.meta.dirname, 'gitlab-ci.schema.json'), 'utf8'),
  ) as object
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(schema)
  const { path, text } = ciWorkflow('gitlab', variables)
  expect(path).toBe('.gitlab/uyum.yml')
  expect(validate(parse(text)) || validate.errors).toBe(true)
  expect(validate(parse(text.replace('reports:', 'report:')))).toBe(false)
})

test.each(['github', 'gitlab', 'jenkins'] as const)(
  '%s: every variable is named, no example is left',
  (system) => {
    const { text } = ciWorkflow(system, variables)
    for (const variable of variables) expect(text).toContain(variable)
    expect(text).not.toContain('EACH_SECRET')
  },
)

test('actions are pinned to commits, with the version beside it', () => {
  const used = ciWorkflow('github', variables).text.match(/uses: .*/g)!
  expect(used.length).toBeGreaterThan(3)
  for (const line of used) expect(line).toMatch(/^uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

const both = {
  baseUrl: 'http://127.0.0.1:5005',
  start: 'php -S 127.0.0.1:5005 server.php',
  isServed: true,
  observed: [{ name: 'muditakurye-pos', command: 'uyum observe muditakurye/pos --exec "php client.php"' }],
}

test('both sides are judged, and the server is started and waited for', () => {
  const github = ciWorkflow('github', variables, both).text
  expect(validateWorkflow(github).errors).toEqual([])
  const { jobs } = parse(github) as { jobs: { conformance: { steps: { name?: string; run?: string }[] } } }
  const runOf = (name: string) => jobs.conformance.steps.find((step) => step.name === name)?.run
  expect(runOf('Start')).toMatch(
    /^php -S 127\.0\.0\.1:5005 server\.php &\ncurl .* http:\/\/127\.0\.0\.1:5005\n$/,
  )
  expect(runOf('Observe muditakurye-pos')).toMatch(/uyum observe muditakurye\/pos --exec "php client.php" /)
  const { uyum } = parse(ciWorkflow('gitlab', variables, both).text) as { uyum: { script: string[] } }
  expect(uyum.script).toContain('php -S 127.0.0.1:5005 server.php &')
  expect(uyum.script.at(-1)).toMatch(/uyum observe muditakurye\/pos .* \|\| observed=\$\?/)
  const jenkins = ciWorkflow('jenkins', variables, both).text
  expect(jenkins).toMatch(/^ {4}stage\('Observe muditakurye-pos'\) \{$/m)
  for (const text of [github, jenkins]) expect(text).not.toMatch(/@start|@observe|OBSERVE|START/)
})

test('who only calls has what is sent judged', () => {
  const { text } = ciWorkflow('github', [], { ...both, isServed: false })
  expect(text).toContain('uyum observe muditakurye/pos --exec "php client.php" --reporter terminal github')
  expect(text).not.toContain('uyum check')
})
