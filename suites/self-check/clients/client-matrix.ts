import type { Surface } from '../../../contracts/contract/surfaces.js'
import { loadClientSuite } from '../../register.js'
import type { CheckRecord, Run } from '../../record/run-record.js'
import { redBesides } from './client-exceptions.js'
import { observeReferenceClient } from './reference/observe-reference-client.js'
import type { ReferenceClient } from './reference/reference-client.js'

/** What a defective client turned red. */
export interface ClientDefectRun {
  surface: Surface
  defect: string
  red: readonly CheckRecord[]
  verdict: Run['verdict']
}

/** Observes a client with one of its defects. */
export async function runClientDefect(
  mock: string,
  client: ReferenceClient,
  defect: string,
): Promise<ClientDefectRun> {
  const { scenario = 'standard', ...variant } = client.defects[defect] ?? {}
  const run = await observeReferenceClient(mock, client, { variant, scenario })
  return { surface: client.surface, defect, red: redIn(run), verdict: run.verdict }
}

/** The checks that accuse a client, or that broke. */
export function redIn({ checks }: Run): CheckRecord[] {
  return checks.filter(({ outcome }) => outcome === 'failed' || outcome === 'errored')
}

/** The requirement that a defect breaks: the word before a slash. */
export function brokenBy(defect: string): string {
  return defect.split('/')[0]!
}

/** What is wrong with one defect's run: nobody caught it, or a check of another requirement went red with it. */
export function clientDefectFaults({ surface, defect, red, verdict }: ClientDefectRun): string[] {
  const requirement = brokenBy(defect)
  const excepted = redBesides(surface, defect)
  const others = new Set(
    red.filter((check) => check.requirement !== requirement).map((check) => check.requirement),
  )
  const say = (what: string): string => `${surface} client ${defect}: ${what}`
  const due = red.some(({ level }) => level === 'must') ? 'nonconformant' : 'conformant'
  return [
    ...(red.some((check) => check.requirement === requirement && check.outcome === 'failed')
      ? []
      : [say('is caught by no check of its requirement')]),
    ...[...others]
      .filter((name) => !excepted.includes(name))
      .map((name) => say(`turns ${name} red, and no exception says why`)),
    ...excepted.filter((name) => !others.has(name)).map((name) => say(`the exception for ${name} is stale`)),
    ...(verdict === due ? [] : [say(`the verdict is ${verdict}, not ${due}`)]),
  ]
}

/** What is wrong with a surface as a whole: a requirement that no defect breaks, a check that is not among the red ones of any. */
export async function clientGreenFaults(
  { surface, defects }: ReferenceClient,
  red: ReadonlySet<string>,
): Promise<string[]> {
  const { requirements, checks } = await loadClientSuite(surface)
  const broken = new Set(Object.keys(defects).map(brokenBy))
  return [
    ...Object.keys(requirements)
      .filter((name) => !requirements[name]!.untestable && !broken.has(name))
      .map((name) => `${surface} client ${name}: has no defect`),
    ...checks.filter(({ id }) => !red.has(id)).map(({ id }) => `${id}: stays green under each defect`),
  ]
}

/** The matrix of clients as Markdown. */
export function renderClientMatrix(runs: readonly ClientDefectRun[]): string {
  const surfaces = [...new Set(runs.map(({ surface }) => surface))]
  return surfaces
    .flatMap((surface) => [
      `## Clients of ${surface}\n`,
      '| requirement violated | caught by | red with it |',
      '| --- | --- | --- |',
      ...runs.filter((run) => run.surface === surface).map(row),
      '',
    ])
    .join('\n')
}

function row({ surface, defect, red }: ClientDefectRun): string {
  const requirement = brokenBy(defect)
  const caughtBy = red
    .filter((check) => check.requirement === requirement)
    .map(({ id }) => `\`${id.slice(surface.length + 1)}\``)
  return `| \`${defect}\` | ${caughtBy.join('<br>')} | ${redBesides(surface, defect).join(', ')} |`
}
