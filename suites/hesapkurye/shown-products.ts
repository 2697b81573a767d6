import type { ShownPackage } from './expect-package.js'

/** The products that a package shows; none where it shows no list of objects. */
export function shownProducts({ Products }: ShownPackage): Record<string, unknown>[] {
  if (!Array.isArray(Products)) return []
  return Products.filter(
    (product): product is Record<string, unknown> => typeof product === 'object' && product !== null,
  )
}

/** One member of each product that a package shows. */
export function productValues(shown: ShownPackage, member: string): unknown[] {
  return shownProducts(shown).map((product) => product[member])
}
