import type { PublishedDocument } from './published-document.js'

/** A document without the components, security schemes and tags that nothing in it refers to. */
export function pruned(document: PublishedDocument): PublishedDocument {
  const { components = {}, tags = [], ...rest } = document
  const used = referencesOf({ ...rest }, components)
  const schemes = new Set(securityOf(document))
  const kept = Object.entries(components).map(([kind, named]) => [
    kind,
    Object.fromEntries(
      Object.entries(named).filter(([name]) =>
        kind === 'securitySchemes' ? schemes.has(name) : used.has(`#/components/${kind}/${name}`),
      ),
    ),
  ])
  const usedTags = new Set(operationsOf(document).flatMap(({ tags: own = [] }) => own))
  return {
    ...rest,
    ...(tags.length > 0 && { tags: tags.filter(({ name }) => usedTags.has(name)) }),
    components: Object.fromEntries(
      kept.filter(([, named]) => Object.keys(named as object).length > 0),
    ) as Record<string, Record<string, unknown>>,
  }
}

interface UsedOperation {
  tags?: string[]
  security?: Record<string, unknown>[]
}

function operationsOf({ paths = {}, webhooks = {} }: PublishedDocument): UsedOperation[] {
  return [...Object.values(paths), ...Object.values(webhooks)].flatMap((item) =>
    Object.values(item).filter(
      (value): value is UsedOperation => typeof value === 'object' && value !== null,
    ),
  )
}

/** The security schemes that an operation names, or the document where an operation names none. */
function securityOf(document: PublishedDocument): string[] {
  const whole = (document['security'] ?? []) as Record<string, unknown>[]
  return operationsOf(document)
    .flatMap(({ security = whole }) => security)
    .flatMap((demand) => Object.keys(demand))
}

/** All references of a value, and of what they lead to. */
function referencesOf(value: unknown, components: Record<string, Record<string, unknown>>): Set<string> {
  const found = new Set<string>()
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    for (const [key, inner] of Object.entries(node)) {
      if (key === '$ref' && typeof inner === 'string') {
        if (found.has(inner)) continue
        found.add(inner)
        const [, , kind = '', name = ''] = inner.split('/')
        visit(components[kind]?.[name])
      } else visit(inner)
    }
  }
  visit(value)
  return found
}
