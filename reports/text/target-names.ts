import type { Run } from '../../suites/record/run-record.js'

/** The target of each run, told apart where records were joined in which two of them have one name. */
export function targetNames(runs: readonly Run[]): string[] {
  const taken = new Set<string>()
  return runs.map(({ target }) => {
    let name = target
    for (let time = 2; taken.has(name); time += 1) name = `${target} (${time})`
    taken.add(name)
    return name
  })
}
