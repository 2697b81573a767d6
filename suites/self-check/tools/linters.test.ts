import SwaggerParser from '@apidevtools/swagger-parser'
import spectral from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import { describe, expect, test } from 'vitest'
import { exportContract } from '../../../contracts/export/export-contract.js'
import { partnerNames, surfaceNames } from '../../../contracts/surfaces.js'

const exported = [...partnerNames, ...surfaceNames].flatMap((what) =>
  (['3.1', '3.0'] as const).map((openapi) => ({ what, openapi })),
)

describe.each(exported)('$what for those who serve it, in OpenAPI $openapi', ({ what, openapi }) => {
  const document = () => exportContract(what, { openapi, language: 'tr', as: 'server' })

  test('Spectral finds no error', async () => {
    const linter = new spectral.Spectral()
    linter.setRuleset({ extends: rulesets.oas } as never)
    const found = await linter.run(JSON.stringify(await document()))
    expect(
      found
        .filter(({ severity }) => Number(severity) === 0)
        .map(({ path, message }) => `${path.join('.')}: ${message}`),
    ).toEqual([])
  })

  test('swagger-parser takes it for valid', async () => {
    await expect(SwaggerParser.validate(structuredClone(await document()) as never)).resolves.toBeDefined()
  })
})
