import type { Run } from '../../../suites/record/run-record.js'
import type { UnjudgedGroup } from '../run/unjudged-groups.js'

/** The configuration that gives a target a states hook. */
export function hookSnippet(run: Run): string {
  const [plain = ''] = run.baseUrl.split('?', 1)
  return inTarget(run, [`states: ${yamlText(`${plain.replace(/\/$/, '')}/_states`)}`])
}

/** The configuration that names states which are there already: one that serves all, or one for each check. */
export function fixtureSnippet(run: Run, { lack, checks }: UnjudgedGroup): string {
  const wanted = checks.map(({ lacks }) => (lacks?.kind === 'state' ? lacks.params : {}))
  const name = yamlText(lack?.name ?? '')
  const isOneForAll = wanted.every((params) => Object.keys(params).length === 0)
  const fixtures = isOneForAll
    ? [`  ${name}: {}`]
    : [`  ${name}:`, ...wanted.map((params) => `    - ${yamlMap(params)}`)]
  return inTarget(run, ['fixtures:', ...fixtures])
}

/** The configuration that permits what a check would do to the target. */
export function permissionSnippet(run: Run, name: string): string {
  return inTarget(run, [`allow: ${yamlMap({ [name]: true })}`])
}

/** A target that was given by flags has no name in a configuration yet. */
function inTarget({ target, surface, baseUrl }: Run, lines: readonly string[]): string {
  const isNamed = target !== surface
  const name = isNamed ? yamlText(target) : 'my-target'
  const whole = isNamed ? lines : [`surface: ${surface}`, `baseUrl: ${yamlText(baseUrl)}`, ...lines]
  return ['targets:', `  ${name}:`, ...whole.map((line) => `    ${line}`)].join('\n')
}

function yamlMap(values: Record<string, unknown>): string {
  const entries = Object.entries(values).map(
    ([name, value]) =>
      `${yamlText(name)}: ${typeof value === 'string' ? yamlText(value) : JSON.stringify(value)}`,
  )
  return `{ ${entries.join(', ')} }`
}

/** A text as YAML writes it; JSON's quotes are YAML's too. */
function yamlText(text: string): string {
  const isPlain =
    /^[A-Za-z][\w./-]*(?: [\w./-]+)*$/.test(text) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(text)
  return isPlain || /^https?:\/\/[\w.:/-]+$/.test(text) ? text : JSON.stringify(text)
}
