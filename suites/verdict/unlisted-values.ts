import type { Bilingual } from '../../contracts/text/bilingual.js'
import { credentialOf, type TargetSettings } from '../run/target/target-settings.js'
import type { SurfaceSuite } from '../surface-suite.js'

/** Values of the run that stand in no list that was read, where that list goes on: nobody can say that they are wrong. */
export function unlistedValues(
  { ownValues = [] }: Pick<SurfaceSuite, 'ownValues'>,
  { credentials }: Pick<TargetSettings, 'credentials'>,
): Bilingual[] {
  return ownValues.flatMap(({ credentials: names, listed = [] }) =>
    names.flatMap((name) => {
      const value = credentialOf(credentials, name)
      if (value === undefined || listed.length === 0 || listed.includes(String(value))) return []
      const known = `${listed[0]!}…${listed.at(-1)!}`
      return [
        {
          en: `credentials.${name} is ${value}; the documents list ${known}, and their list goes on. A target that takes it has not shown that it is yours: compare it with the one that the partner gave you.`,
          tr: `credentials.${name} değeri ${value}; belgeler ${known} değerlerini sıralıyor ve liste devam ediyor. Hedefin bunu kabul etmesi, değerin sizin olduğunu göstermez: iş ortağının verdiğiyle karşılaştırın.`,
        },
      ]
    }),
  )
}
