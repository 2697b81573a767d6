import { defineChecks, type Check } from '../../../../check.js'
import { familyChecks } from '../../../../families/family-row.js'
import { facts } from '../../facts.js'
import type { CourierRequirement } from '../../requirement.js'
import { askPackage, sendBroken } from '../../requests.js'
import { expectNoPackage } from './expect-package.js'
import { packageBody, type OwnOrder } from './package-body.js'
import { refusedPackages, refuses } from './refused-packages.js'
import { requireRefusal } from './saved-package.js'

/** Faults behind which a package might be saved all the same. */
const halfSaved: { name: string; spoil(body: OwnOrder): object }[] = [
  { name: 'unknown-package-type', spoil: (body) => ({ ...body, PackageType: 'Kargo' }) },
  { name: 'unreadable-price', spoil: (body) => ({ ...body, PackagePrice: { value: 240 } }) },
  {
    name: 'unreadable-last-product',
    spoil: (body) => ({ ...body, Products: [...(body.Products ?? []), { quantity: 'bir' }] }),
  },
]

export const refusedPackageChecks = defineChecks<CourierRequirement>([
  ...familyChecks(facts, refusedPackages.map(refuses)),
  ...halfSaved.map(({ name, spoil }) => ({
    id: `hesapkurye/courier/packages/not-saved-with-${name}` as const,
    title: {
      en: `does not keep a package that it refused (${name})`,
      tr: `reddettiği paketi saklamaz (${name})`,
    },
    requirement: 'refused-package-not-saved' as const,
    run: (async (target) => {
      const body = await packageBody(target)
      requireRefusal('SavePackage', await sendBroken(target, 'savePackage', spoil(body)))
      expectNoPackage(await askPackage(target, body.RemoteOrderNumber), body)
    }) satisfies Check['run'],
  })),
])
