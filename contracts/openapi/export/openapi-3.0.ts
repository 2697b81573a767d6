import { mapSchemas, type Node } from './map-schemas.js'
import type { PublishedDocument } from './published-document.js'

/** A document in OpenAPI 3.0, for tools that stop there: what 3.1 alone can say is said in 3.0's words, or left out. */
export function openapi30(document: PublishedDocument): PublishedDocument {
  const { webhooks, info, ...rest } = document
  const { summary, license, ...about } = info
  const { identifier: _identifier, ...licence } = (license ?? {}) as Node
  const converted = mapSchemas({ ...rest } as PublishedDocument, schema30)
  return {
    ...converted,
    openapi: '3.0.3',
    info: {
      ...about,
      description: [summary, about['description']].filter(Boolean).join('\n\n'),
      ...(license !== undefined && { license: licence }),
    },
    paths: converted.paths ?? {},
    // 3.0 has no webhooks: what stands there is kept for readers, and for tools that know the extension.
    ...(webhooks && { 'x-webhooks': mapSchemas(webhooks, schema30) }),
  }
}

/** A schema in 3.0's dialect: `nullable` in place of the type null, `enum` in place of `const`, one `example`. */
function schema30({ type, const: constant, examples, ...rest }: Node): Node {
  const types = Array.isArray(type) ? (type as string[]).filter((name) => name !== 'null') : [type]
  const isNullable = Array.isArray(type) && type.includes('null')
  // Of several types one is enough to bear it; a nullable number among them has no name in generated C#.
  const bearer = types.includes('string') ? 'string' : types.at(-1)
  const single = types.length === 1 ? types[0] : undefined
  return {
    ...(single !== undefined && { type: single }),
    ...rest,
    // 3.0 knows `nullable` only beside a type.
    ...(types.length > 1 && {
      anyOf: types.map((name) => ({ type: name, ...(isNullable && name === bearer && { nullable: true }) })),
    }),
    ...(isNullable && types.length === 1 && { nullable: true }),
    ...(constant !== undefined && { enum: [constant] }),
    ...(Array.isArray(examples)
      ? { example: examples[0] as unknown }
      : examples !== undefined && { examples }),
  }
}
