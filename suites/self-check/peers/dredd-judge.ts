import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { contract } from '../../../contracts/muditakurye/contract.js'
import { defaultCredentials } from '../../../mocks/surfaces/credentials/default-credentials.js'
import type { Judge } from './judge.js'
import { runTool } from './run-tool.js'

const version = '14.1.0'
const folder = join(tmpdir(), `uyum-bench-dredd-${version}`)

/** Dredd, installed into a temporary folder. */
export async function installDredd(): Promise<Judge> {
  const dredd = join(folder, 'node_modules', '.bin', 'dredd')
  if (!existsSync(dredd)) {
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true }))
    const told = await runTool(
      'npm',
      ['install', `dredd@${version}`, '--ignore-scripts', '--no-audit', '--no-fund'],
      folder,
    )
    if (!existsSync(dredd))
      throw new Error(`installing Dredd: expected it in ${folder}, npm says: ${told.slice(-300)}`)
  }
  const document = join(folder, 'muditakurye.json')
  writeFileSync(document, JSON.stringify(asOpenApi30()))
  const { apiKey } = defaultCredentials['muditakurye/courier']
  return {
    name: 'Dredd',
    version,
    async complaints({ baseUrl }) {
      const told = await runTool(
        dredd,
        [document, baseUrl, '--header', `X-API-Key: ${apiKey}`, '--no-color'],
        folder,
      )
      return new Set(
        [...told.matchAll(/^fail: (.+?)(?: duration: .*)?$/gm)].map(([, complaint]) => complaint!),
      )
    },
  }
}

/** It reads OpenAPI 3.0, and tries each answer that is described: those that it could not bring about are left out. */
function asOpenApi30(): object {
  const { webhooks: _, info, ...document } = structuredClone(contract.document)
  const { summary: __, license: ___, ...told } = info
  const paths = structuredClone(document.paths ?? {}) as Record<
    string,
    Record<string, { responses?: Record<string, unknown> }>
  >
  for (const operation of Object.values(paths).flatMap((path) => Object.values(path))) {
    const responses = Object.entries(operation.responses ?? {}).filter(([status]) => status.startsWith('2'))
    operation.responses = Object.fromEntries(responses)
  }
  return older({ ...document, openapi: '3.0.3', info: told, paths }) as object
}

/** What JSON Schema has learnt since, in the words of 3.0. */
function older(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(older)
  if (typeof value !== 'object' || value === null) return value
  const { type, const: constant, exclusiveMinimum, ...rest } = value as Record<string, unknown>
  const types = Array.isArray(type) ? (type as string[]) : undefined
  return Object.fromEntries(
    Object.entries({
      ...rest,
      ...(types
        ? { type: types.find((name) => name !== 'null'), nullable: types.includes('null') }
        : type !== undefined && { type }),
      ...(constant !== undefined && { enum: [constant] }),
      ...(typeof exclusiveMinimum === 'number' && { minimum: exclusiveMinimum, exclusiveMinimum: true }),
    }).map(([name, inner]) => [name, older(inner)]),
  )
}
