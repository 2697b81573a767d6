import { joinUrl } from '../../../contracts/wire/join-url.js'
import type { InitTexts } from '../texts.en.js'
import { nestedCredentials, type CredentialTree } from './nested-credentials.js'
import type { TargetSketch } from './target-sketch.js'

export const configurationFormats = ['ts', 'yaml', 'json'] as const
export type ConfigurationFormat = (typeof configurationFormats)[number]

/** Where the schema of the configuration lies once uyum is installed: editors complete and check by it. */
const schemaPath = './node_modules/uyum/dist/suites/config/uyum.config.schema.json'

/** The text of `uyum.config.<format>`. JSON takes no comments: it holds the targets alone. */
export function configurationText(
  targets: readonly TargetSketch[],
  format: ConfigurationFormat,
  texts: InitTexts,
): string {
  return { ts: typescript, yaml, json }[format](targets, texts)
}

function json(targets: readonly TargetSketch[]): string {
  const declared = targets.map(({ name, surface, baseUrl, required }) => [
    name,
    { surface, baseUrl, ...(required.length > 0 && { credentials: nestedCredentials(required) }) },
  ])
  return `${JSON.stringify({ $schema: schemaPath, targets: Object.fromEntries(declared) as unknown }, null, 2)}\n`
}

function typescript(targets: readonly TargetSketch[], { configuration: texts }: InitTexts): string {
  const lines = targets.flatMap((target) => [
    `    ${quoted(target.name)}: {`,
    `      surface: ${quoted(target.surface)},`,
    `      baseUrl: ${quoted(target.baseUrl)},`,
    ...(target.required.length > 0
      ? [`      credentials: ${literal(nestedCredentials(target.required))},`]
      : []),
    ...advice(target, texts).flatMap(({ why, line }) => [`      // ${why}`, `      // ${line},`]),
    '    },',
  ])
  return [
    "import { defineConfig } from 'uyum/config'",
    '',
    ...head(targets, texts).map((line) => `// ${line}`),
    'export default defineConfig({',
    ...(lines.length > 0
      ? ['  targets: {', ...lines, '  },']
      : [`  // ${texts.noTargets}`, '  targets: {},']),
    `  // ${texts.mock}`,
    '  // mock: {},',
    '})',
    '',
  ].join('\n')
}

function yaml(targets: readonly TargetSketch[], { configuration: texts }: InitTexts): string {
  const lines = targets.flatMap((target) => [
    `  ${target.name}:`,
    `    surface: ${target.surface}`,
    `    baseUrl: ${target.baseUrl}`,
    ...(target.required.length > 0
      ? [`    credentials: ${literal(nestedCredentials(target.required))}`]
      : []),
    ...advice(target, texts).flatMap(({ why, line }) => [`    # ${why}`, `    # ${line}`]),
  ])
  return [
    `# yaml-language-server: $schema=${schemaPath}`,
    ...head(targets, texts).map((line) => `# ${line}`),
    ...(lines.length > 0 ? ['targets:', ...lines] : [`# ${texts.noTargets}`, 'targets: {}']),
    `# ${texts.mock}`,
    '# mock: {}',
    '',
  ].join('\n')
}

/** Of variables only where a target names one. */
function head(targets: readonly TargetSketch[], texts: InitTexts['configuration']): string[] {
  const namesVariables = targets.some(({ required }) => required.length > 0)
  return [texts.commands, ...(namesVariables ? [texts.variables] : [])]
}

/** What can be added to a target: why, and the line to uncomment. */
function advice(
  { optional, states, permissions, baseUrl, ownPaths }: TargetSketch,
  texts: InitTexts['configuration'],
): Advice[] {
  const names = states.map((name) => `"${name}"`).join(', ')
  return [
    { why: texts.build, line: "build: '1.4.2'" },
    ...(optional.length > 0
      ? [{ why: texts.more, line: `credentials: ${literal(nestedCredentials(optional))}` }]
      : []),
    ...(ownPaths.length > 0
      ? [{ why: texts.paths, line: `paths: ${literal(pathsOf(ownPaths, texts.yourPath))}` }]
      : []),
    ...(states.length > 0
      ? [{ why: texts.states(names), line: `states: ${quoted(joinUrl(baseUrl, '/_states'))}` }]
      : []),
    ...(permissions.length > 0
      ? [
          {
            why: texts.permissions,
            line: `allow: { ${permissions.map((name) => `${name}: true`).join(', ')} }`,
          },
        ]
      : []),
    { why: texts.readBack, line: `readBack: ${quoted(joinUrl(baseUrl, '/read-back'))}` },
  ]
}

interface Advice {
  why: string
  line: string
}

function pathsOf(operations: readonly string[], path: string): CredentialTree {
  return Object.fromEntries(operations.map((id) => [id, path]))
}

/** As TypeScript and YAML's flow style both read it. */
function literal(tree: CredentialTree): string {
  const members = Object.entries(tree).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? quoted(value) : literal(value)}`,
  )
  return `{ ${members.join(', ')} }`
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", "\\'")}'`
}
