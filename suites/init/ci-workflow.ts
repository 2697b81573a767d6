import { readFileSync } from 'node:fs'
import { join } from 'node:path'

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
}

/** The workflow that judges on every push, with these variables as its secrets. */
export function ciWorkflow(
  system: CiSystem,
  variables: readonly string[],
  commands: WorkflowCommands = { baseUrl: 'http://127.0.0.1:5001', isServed: true, observed: [] },
): { path: string; text: string } {
  const { file, template } = places[system]
  const text = readFileSync(join(import.meta.dirname, 'ci', template), 'utf8')
  const judge = commands.isServed ? 'uyum check' : (commands.observed[0]?.command ?? 'uyum check')
  const observed = commands.isServed ? commands.observed : commands.observed.slice(1)
  const filled = withObserved(text, observed)
    .split('\n')
    .flatMap((line) =>
      line.includes(example) ? variables.map((name) => line.replaceAll(example, name)) : [line],
    )
    .map((line) => withStart(line, commands))
  return { path: file, text: filled.join('\n').replaceAll('JUDGE', judge) }
}

/** Lines that start the server: as they are where it is known how, else as a comment. */
function withStart(line: string, { start, baseUrl }: WorkflowCommands): string {
  const [, indent, mark, rest] = /^( *)(#|\/\/)@start (.*)$/.exec(line) ?? []
  if (rest === undefined) return line
  const filled = rest.replaceAll('START', start ?? 'npm start').replaceAll('BASE_URL', baseUrl)
  return start === undefined ? `${indent}${mark} ${filled}` : `${indent}${filled}`
}

/** Lines that observe a client: once for each. */
function withObserved(text: string, observed: WorkflowCommands['observed']): string {
  return text.replaceAll(/(?:^ *(?:#|\/\/)@observe\b.*\n)+/gm, (block) =>
    observed
      .map(({ name, command }) =>
        block
          .replaceAll(/(?<! ) *(?:#|\/\/)@observe$/gm, '')
          .replaceAll(/(?:#|\/\/)@observe /g, '')
          .replaceAll('OBSERVED', name)
          .replaceAll('OBSERVE', command),
      )
      .join(''),
  )
}
