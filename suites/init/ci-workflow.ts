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

/** The workflow that judges on every push, with these variables as its secrets. */
export function ciWorkflow(system: CiSystem, variables: readonly string[]): { path: string; text: string } {
  const { file, template } = places[system]
  const lines = readFileSync(join(import.meta.dirname, 'ci', template), 'utf8').split('\n')
  const filled = lines.flatMap((line) =>
    line.includes(example) ? variables.map((name) => line.replaceAll(example, name)) : [line],
  )
  return { path: file, text: filled.join('\n') }
}
