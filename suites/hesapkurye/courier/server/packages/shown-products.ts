import type { ShownPackage } from './expect-package.js'

/** The products that a package shows. That they come as a list is the matter of a check of its own. */
export function shownProducts({ Products }: ShownPackage): Record<string, unknown>[] {
  return Object.values(Products ?? {}).filter(
    (product): product is Record<string, unknown> => typeof product === 'object' && product !== null,
  )
}

/** One member of each product that a package shows. */
export function productValues(shown: ShownPackage, member: string): unknown[] {
  return shownProducts(shown).map((product) => product[member])
}
