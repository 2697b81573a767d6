import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { npmCi, type Installation } from './plan/installation.js'
import { workflowTexts, type WorkflowTexts } from './workflow-texts.en.js'

export const ciSystems = ['github', 'gitlab', 'jenkins'] as const
export type CiSystem = (typeof ciSystems)[number]

/** Where each system looks for its workflow, or where ours can be included from. */
const places: Record<CiSystem, { file: string; template: string }> = {
  github: { file: '.github/workflows/uyum.yml', template: 'github.yml' },
  gitlab: { file: '.gitlab/uyum.yml', template: 'gitlab.yml' },
  jenkins: { file: 'Jenkinsfile.uyum', template: 'Jenkinsfile' },
}

/** Marks the lines of a template that stand for one secret. */
const example = 'EACH_SECRET'

/** What a workflow runs besides. */
export interface WorkflowCommands {
  /** Where the server that is judged answers. */
  baseUrl: string
  /** What starts it; where nobody has said, a comment shows where that goes. */
  start?: string | undefined
  /** Whether there is a server to judge; else what is observed first is the judgement. */
  isServed: boolean
  /** Clients that are observed. */
  observed: readonly { name: string; command: string }[]
  /** Whether it is known what starts them: a job in which nobody calls is red, so it is a comment until then. */
  isClientKnown: boolean
  installation: Installation
}

const servedAlone: WorkflowCommands = {
  baseUrl: 'http://127.0.0.1:5001',
  isServed: true,
  observed: [],
  isClientKnown: true,
  installation: npmCi,
}

/** The workflow that judges on every push, with these variables as its secrets. */
export function ciWorkflow(
  system: CiSystem,
  variables: readonly string[],
  commands: WorkflowCommands = servedAlone,
  texts: WorkflowTexts = workflowTexts,
): { path: string; text: string } {
  const { file, template } = places[system]
  const { isServed, observed, installation } = commands
  const text = readFileSync(join(import.meta.dirname, 'ci', template), 'utf8')
  const judge = isServed ? 'uyum check' : (observed[0]?.command ?? 'uyum check')
  const besides = isServed ? observed : observed.slice(1)
  const filled = withObserved(withStepNames(text, texts), { ...commands, observed: besides })
    .split('\n')
    .flatMap((line) => withComment(line, variables, texts))
    .flatMap((line) =>
      line.includes(example) ? variables.map((name) => line.replaceAll(example, name)) : [line],
    )
    .flatMap((line) => withCache(line, installation))
    .map((line) => withStart(line, commands))
    .join('\n')
    .replaceAll('JUDGE', judge)
    .replaceAll('INSTALL', system === 'gitlab' ? installation.cached : installation.command)
    .replaceAll('OTHER_LOCALE', texts.otherLocale)
    .replaceAll('LOCALE', texts.locale)
  return { path: file, text: filled }
}

/** What a step is called, in the words of the reader. */
function withStepNames(text: string, { steps }: WorkflowTexts): string {
  return text.replaceAll(
    /(- name: |stage\(')([^'\n]+)/g,
    (_, before: string, name: string) => before + (steps[name] ?? name),
  )
}

/** A comment in words, in place of its name; what there is to say of secrets where there are some. */
function withComment(line: string, variables: readonly string[], texts: WorkflowTexts): string[] {
  const [, indent, mark, name] = /^( *)(#|\/\/)@say (\w+)$/.exec(line) ?? []
  if (name === undefined) return [line]
  const said = texts[name as keyof WorkflowTexts] as string[]
  if (name !== 'secrets') return said.map((text) => `${indent}${mark} ${text}`)
  const named = [...said, ...variables.map((variable) => `  ${variable}`)]
  return variables.length === 0 ? [] : ['', ...named].map((text) => `${mark} ${text}`.trimEnd())
}

/** Lines that keep what npm has fetched: only where there is a lock file that tells whether it is still right. */
function withCache(line: string, { isLockedByNpm }: Installation): string[] {
  const [, indent, rest] = /^( *)(?:#|\/\/)@npm (.*)$/.exec(line) ?? []
  if (rest === undefined) return [line]
  return isLockedByNpm ? [`${indent}${rest}`] : []
}

/** Lines that start the server: as they are where it is known how, else as a comment. */
function withStart(line: string, { start, baseUrl }: WorkflowCommands): string {
  const [, indent, mark, rest] = /^( *)(#|\/\/)@start (.*)$/.exec(line) ?? []
  if (rest === undefined) return line
  const filled = rest.replaceAll('START', start ?? 'npm start').replaceAll('BASE_URL', baseUrl)
  return start === undefined ? `${indent}${mark} ${filled}` : `${indent}${filled}`
}

/** Lines that observe a client: once for each, as a comment where nobody has said what starts it. */
function withObserved(text: string, { observed, isClientKnown }: WorkflowCommands): string {
  return text.replaceAll(/(?:^ *(?:#|\/\/)@observe\b.*\n)+/gm, (block) =>
    observed
      .map(({ name, command }) =>
        (isClientKnown ? uncommented(block) : commented(block))
          .replaceAll('OBSERVED', name)
          .replaceAll('OBSERVE', command),
      )
      .join(''),
  )
}

function uncommented(block: string): string {
  return block.replaceAll(/(?<! ) *(?:#|\/\/)@observe$/gm, '').replaceAll(/(?:#|\/\/)@observe /g, '')
}

function commented(block: string): string {
  return block
    .replaceAll(/(?<! ) *(?:#|\/\/)@observe$/gm, '')
    .replaceAll(/(?:#|\/\/)@observe (?=(?:#|\/\/)@say)/g, '')
    .replaceAll('@say observe', '@say observeYours')
    .replaceAll(/(#|\/\/)@observe /g, '$1 ')
}
