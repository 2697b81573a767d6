import type { Contract } from '../../../contracts/contract/contract.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import { credentialOf, type CredentialValues } from '../../run/target/target-settings.js'
import { ConfigurationError } from '../configuration-error.js'

/** Refuses a credential that stands in bodies and has not the form that the contract gives its member there. */
export function requireDocumentedForms(
  target: string,
  surface: Surface,
  credentials: CredentialValues,
  { validators }: Contract,
): void {
  const { credentials: documented, mainOperation } = sheetOf(surface)
  const schema = `${mainOperation}.request`
  if (!validators[schema]) return
  for (const [name, place] of Object.entries(documented)) {
    const value = credentialOf(credentials, name)
    if (!('member' in place) || value === undefined) continue
    const fault = violationsOf(validators, schema, { [place.member]: value }).find(
      ({ path }) => path === `/${place.member}`,
    )
    if (!fault) continue
    throw new ConfigurationError({
      en: `target ${target}: the credential ${name} has not the documented form of ${place.member}: it ${fault.message}. Give the one that the partner issued, like ${JSON.stringify(place.sample)}.`,
      tr: `${target} hedefi: ${name} kimlik bilgisi ${place.member} üyesinin belgedeki biçiminde değil (${fault.message}). İş ortağının verdiğini yazın, ${JSON.stringify(place.sample)} gibi.`,
    })
  }
}
