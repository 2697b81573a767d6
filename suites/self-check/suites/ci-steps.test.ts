import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { ciWorkflow } from '../../init/ci-workflow.js'

// The clouds are not here: the shell steps of each workflow run in a project of their own, in the workflow's order.
const root = join(import.meta.dirname, '..', '..', '..')
const cli = join(root, 'dist', 'cli.js')

interface Steps {
  judge: string
  /** Of a job on main, after judging. */
  after: string[]
  environment?: Record<string, string>
}

interface Step {
  name?: string
  run?: string
}

const named = (steps: readonly Step[], ...names: string[]): string[] =>
  names.map((name) => steps.find((step) => step.name === name)!.run!)

const workflows: Record<string, () => Steps> = {
  'the GitHub workflow': () => {
    const { jobs } = parse(ciWorkflow('github', []).text) as { jobs: { conformance: { steps: Step[] } } }
    return githubSteps(jobs.conformance.steps)
  },
  'the GitHub action': () => {
    const action = readFileSync(join(root, 'action.yml'), 'utf8').replaceAll(
      '.uyum-baseline',
      'uyum-baseline',
    )
    const { runs } = parse(action) as { runs: { steps: Step[] } }
    const inputs = {
      // Every line of it counts.
      UYUM_ARGUMENTS: 'courier\n--seed\n7',
      UYUM_OUT: 'uyum-report',
      UYUM_FAIL_ON: 'incomplete',
    }
    return { ...githubSteps(runs.steps), environment: inputs }
  },
  'the GitLab template': () => {
    const { uyum } = parse(ciWorkflow('gitlab', []).text) as { uyum: { script: string[] } }
    return {
      judge: uyum.script.filter((line) => !line.startsWith('npm ci')).join('\n'),
      // The script compares and keeps the baseline itself: its own status is that of the job.
      after: [],
      environment: { CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' },
    }
  },
  'the Jenkinsfile': () => {
    const { text } = ciWorkflow('jenkins', [])
    const step = (words: string): string => new RegExp(`sh '(${words} [^']*)'`).exec(text)![1]!
    return {
      judge: step('npx --no-install uyum check'),
      after: [step('npx --no-install uyum diff'), step('mkdir -p uyum-baseline')],
    }
  },
}

function githubSteps(steps: readonly Step[]): Steps {
  const [judge] = named(steps, 'Judge')
  const after = named(
    steps,
    'Write the job summary',
    'Compare with main',
    'Take the record as the next baseline',
  )
  return { judge: judge!, after }
}

let right: { child: ChildProcess; baseUrl: string }
let wrong: { child: ChildProcess; baseUrl: string }

async function startMock(...args: string[]): Promise<typeof right> {
  const child = spawn(process.execPath, [cli, 'mock', '--port', '0', '--json', ...args])
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  return { child, ...(JSON.parse(line.toString()) as { baseUrl: string }) }
}

beforeAll(async () => {
  right = await startMock()
  wrong = await startMock('--defect', 'order-without-notes-taken')
})

afterAll(() => {
  right.child.kill()
  wrong.child.kill()
})

describe.each(Object.entries(workflows))('%s', (_name, stepsOf) => {
  test('judges, keeps a baseline, and turns red on a regression that its summary names', () => {
    const { judge, after, environment = {} } = stepsOf()
    const folder = projectOf(right.baseUrl)
    const summary = join(folder, 'summary.md')
    const run = (script: string): number | null =>
      spawnSync('bash', ['-e', '-c', script], {
        cwd: folder,
        env: {
          ...process.env,
          GITHUB_STEP_SUMMARY: summary,
          GITHUB_OUTPUT: join(folder, 'output'),
          ...environment,
        },
      }).status
    const hasBaseline = (): boolean => existsSync(join(folder, 'uyum-baseline', 'results.json'))
    // The condition of the workflow's own steps, which no shell evaluates.
    const applies = (script: string): boolean =>
      hasBaseline() || !/^(status=0|npx --no-install uyum diff)/.test(script)

    expect(run(judge)).toBe(0)
    for (const script of after) expect(applies(script) ? run(script) : 0).toBe(0)
    expect(hasBaseline()).toBe(true)
    const record = readFileSync(join(folder, 'uyum-report', 'results.json'), 'utf8')
    if (environment['UYUM_ARGUMENTS']) expect(JSON.parse(record)).toMatchObject({ seed: 7 })
    for (const file of ['index.html', 'results.json', 'junit.xml', 'summary.md', 'badge.svg'])
      expect(existsSync(join(folder, 'uyum-report', file)), file).toBe(true)

    declareTarget(folder, wrong.baseUrl)
    expect(run(judge)).toBe(1)
    for (const script of after) run(script)
    const told = readFileSync(join(folder, 'uyum-report', 'diff.md'), 'utf8')
    expect(told).toContain('kuzeypos/courier/')
    if (existsSync(summary)) expect(readFileSync(summary, 'utf8')).toContain(told)
  }, 120_000)
})

/** A project whose own uyum is the built one, and whose courier is the mock's. */
function projectOf(baseUrl: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'uyum-ci-'))
  const command = join(folder, 'node_modules', '.bin', 'uyum')
  mkdirSync(dirname(command), { recursive: true })
  writeFileSync(command, `#!/bin/sh\nexec '${process.execPath}' '${cli}' "$@"\n`)
  chmodSync(command, 0o755)
  writeFileSync(join(folder, 'package.json'), '{ "private": true }')
  declareTarget(folder, baseUrl)
  return folder
}

function declareTarget(folder: string, baseUrl: string): void {
  const target = { surface: 'kuzeypos/courier', baseUrl: `${baseUrl}/kuzeypos/courier` }
  writeFileSync(join(folder, 'uyum.config.json'), JSON.stringify({ targets: { courier: target } }))
}

test('no step lets npx fetch a package by its name: the environment holds secrets', () => {
  const texts = [
    readFileSync(join(root, 'action.yml'), 'utf8'),
    ...(['github', 'gitlab', 'jenkins'] as const).map((cloud) => ciWorkflow(cloud, []).text),
  ]
  for (const text of texts) {
    const calls = text.match(/npx [^\n]*/g)!.filter((call) => !call.startsWith('npx never'))
    expect(calls).not.toEqual([])
    for (const call of calls) expect(call).toMatch(/^npx --no-install uyum /)
  }
})

test.each([
  ['uyum', 2],
  ['uyum@latest', 2],
  ['uyum@^1', 2],
  ['uyum@1.2.3; true', 2],
  ['@scope/uyum@1.2.3-rc.1', 0],
])('the action installs %s: exit %i', (name, status) => {
  const { runs } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { runs: { steps: Step[] } }
  const [install] = named(runs.steps, 'Install')
  const folder = mkdtempSync(join(tmpdir(), 'uyum-ci-'))
  writeFileSync(join(folder, 'npm'), '#!/bin/sh\nexit 0\n')
  chmodSync(join(folder, 'npm'), 0o755)
  const { PATH = '' } = process.env
  const env = { ...process.env, PATH: `${folder}:${PATH}`, UYUM_PACKAGE: name }
  expect(spawnSync('bash', ['-e', '-c', install!], { cwd: folder, env }).status).toBe(status)
})
