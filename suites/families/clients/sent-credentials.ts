import type { Bilingual } from '../../../contracts/text/bilingual.js'
import type { Surface } from '../../../contracts/contract/surfaces.js'
import { judgedCall, type ClientCheck } from '../../observe/client-check.js'
import { hasHeader } from '../../observe/evidence/seen-headers.js'
import { expectHeader, expectHeaderValue } from '../../observe/expect/expect-call.js'
import { expectSecretsInHeaders } from '../../observe/expect/expect-secrets.js'
import { eachCallOf } from '../../observe/expect/matching-calls.js'
import { credentialOf } from '../../run/target/target-settings.js'

/** A credential that travels in a header of its own. */
export interface HeaderCredential<Sent extends string, Issued extends string> {
  header: string
  /** Its dotted name in the configuration. */
  credential: string
  /** The operations that demand it; all where they are left out. */
  operations?: readonly string[]
  /** The check's id behind `<surface>/client/`; that of the issued value has `issued-` in front. */
  behaviour: string
  sent: { requirement: Sent; title: Bilingual }
  issued: { requirement: Issued; title: Bilingual }
}

/** Each is sent with every call, and with the value that was issued. */
export function sentCredentials<Sent extends string, Issued extends string>(
  surface: Surface,
  credentials: readonly HeaderCredential<Sent, Issued>[],
): ClientCheck<Sent | Issued>[] {
  return [
    ...credentials.map(({ header, operations = [], behaviour, sent }): ClientCheck<Sent> => ({
      id: `${surface}/client/${behaviour}`,
      ...sent,
      tags: ['smoke'],
      matches: eachCallOf(...operations),
      expect: (matching) => expectHeader(judgedCall(matching), header),
    })),
    ...credentials.map(({ header, credential, behaviour, issued }): ClientCheck<Issued> => ({
      id: `${surface}/client/issued-${behaviour}`,
      ...issued,
      needs: ['secrets'],
      credentials: [credential],
      matches: (recording) => eachCallOf()(recording).filter(([call]) => hasHeader(call, header)),
      expect: (matching, recording) =>
        expectHeaderValue(
          judgedCall(matching),
          header,
          String(credentialOf(recording.credentials, credential)),
        ),
    })),
  ]
}

/** Secrets stand in headers and nowhere else. */
export function secretsInHeaders<Requirement extends string>(
  surface: Surface,
  secrets: readonly string[],
  header: Pick<ClientCheck<Requirement>, 'title' | 'requirement'>,
  behaviour = 'secrets-in-headers',
): ClientCheck<Requirement> {
  return {
    id: `${surface}/client/${behaviour}`,
    ...header,
    needs: ['secrets'],
    matches: eachCallOf(),
    expect: (matching, { credentials }) => expectSecretsInHeaders(judgedCall(matching), credentials, secrets),
  }
}
