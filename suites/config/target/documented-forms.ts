import type { Contract } from '../../../contracts/contract/contract.js'
import { sheetOf, type Surface } from '../../../contracts/contract/surfaces.js'
import { operationsOf } from '../../../contracts/openapi/operations.js'
import { violationsOf } from '../../../contracts/validation/validation.js'
import { credentialOf, type CredentialValues } from '../../run/target/target-settings.js'
import { ConfigurationError } from '../configuration-error.js'

/** Refuses a credential that stands in bodies and has not the form that the contract gives its member there. */
export function requireDocumentedForms(
  target: string,
  surface: Surface,
  credentials: CredentialValues,
  contract: Contract,
): void {
  for (const [name, place] of Object.entries(sheetOf(surface).credentials)) {
    const value = credentialOf(credentials, name)
    if (!('member' in place) || value === undefined) continue
    const fault = faultOf(contract, surface, place.member, value)
    if (!fault) continue
    throw new ConfigurationError({
      en: `target ${target}: the credential ${name} has not the documented form of ${place.member}: it ${fault.message}. Give the one that the partner issued, like ${JSON.stringify(place.sample)}.`,
      tr: `${target} hedefi: ${name} kimlik bilgisi ${place.member} üyesinin belgedeki biçiminde değil${allowedIn(fault.message)}. İş ortağının verdiğini yazın, ${JSON.stringify(place.sample)} gibi.`,
    })
  }
}

/** What any of its operations has against a member of its body. */
function faultOf(contract: Contract, surface: Surface, member: string, value: string | number) {
  const { validators } = contract
  return operationsOf(contract, surface)
    .map(({ id }) => `${id}.request`)
    .filter((schema) => validators[schema])
    .flatMap((schema) => violationsOf(validators, schema, { [member]: value }))
    .find(({ path }) => path === `/${member}`)
}

/** The closed list that a schema's own words end with; those are English. */
function allowedIn(message: string): string {
  const begin = message.indexOf('[')
  return begin >= 0 && message.endsWith(']') ? ` (izin verilenler: ${message.slice(begin)})` : ''
}
