import SwaggerParser from '@apidevtools/swagger-parser'
import spectral from '@stoplight/spectral-core'
import rulesets from '@stoplight/spectral-rulesets'
import { describe, expect, test } from 'vitest'
import { exportContract } from '../../../contracts/openapi/export/export-contract.js'
import { partnerNames, surfaceNames } from '../../../contracts/contract/surfaces.js'
import { shareOfTheTurn } from '../judging/share-of-the-turn.js'

const sides = [undefined, 'caller', 'server'] as const
const speeches = [
  { language: 'en', server: undefined },
  { language: 'tr', server: 'http://127.0.0.1:4010/anywhere' },
] as const

/** Every way to ask for a contract, but that neither language nor address depends on the other. */
const exported = [...partnerNames, ...surfaceNames].flatMap((what) =>
  (['3.1', '3.0'] as const).flatMap((openapi) =>
    sides.flatMap((as) => speeches.map((speech) => ({ what, openapi, as, ...speech }))),
  ),
)

const texts = await Promise.all(
  exported.map(async ({ what, ...o }) => JSON.stringify(await exportContract(what, o))),
)
/** Some of them are the same, letter by letter: each is asked once. */
const documents = [...new Map(texts.map((text, index) => [text, exported[index]!]))].map(
  ([text, { what, openapi, as, language }]) => ({ what, openapi, as, language, text }),
)
const linter = new spectral.Spectral()
linter.setRuleset({ extends: rulesets.oas } as never)

// A fifth of them, others with each commit, or all by `npm run test:whole`: five runs across languages, sides and versions.
describe.each(shareOfTheTurn(documents, 5, 0))('$what as $as in OpenAPI $openapi, $language', ({ text }) => {
  test('Spectral finds no error', async () => {
    const found = await linter.run(text)
    expect(
      found
        .filter(({ severity }) => Number(severity) === 0)
        .map(({ path, message }) => `${path.join('.')}: ${message}`),
    ).toEqual([])
  })

  test('swagger-parser takes it for valid', async () => {
    await expect(SwaggerParser.validate(JSON.parse(text) as never)).resolves.toBeDefined()
  })
})
