import type { components } from '../../../contracts/hesapkurye/bodies.js'
import { contract } from '../../../contracts/hesapkurye/contract.js'

type PackageType = NonNullable<components['schemas']['OutsourceOrder']['PackageType']>

interface SavePackage {
  'x-outsource-ids': Readonly<Record<string, string>>
  requestBody: {
    content: {
      'application/json': { schema: { properties: { PackageType: { enum: readonly PackageType[] } } } }
    }
  }
}

const savePackage = contract.document.paths?.['/OutSource/SavePackage']?.post as unknown as SavePackage

export const packageTypes =
  savePackage.requestBody.content['application/json'].schema.properties.PackageType.enum

/** The values of OutSourceID that were read; their list goes on after the last. */
export const listedOutSourceIds = Object.keys(savePackage['x-outsource-ids']).map(Number)

export const lowestOutSourceId = Math.min(...listedOutSourceIds)
