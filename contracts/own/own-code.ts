/** What a partner's `partner.ts` adds to one surface; what its parts are is known to those who play and judge by them. */
export interface OwnCode {
  /** By operationId: what is done in place of what follows from the folder, or around it. */
  operations?: Readonly<Record<string, unknown>>
  checks?: readonly CodedCheck[]
  clientChecks?: readonly CodedCheck[]
  /** By the requirement that each violates. */
  defects?: Readonly<Record<string, unknown>>
}

/** As much of a check as a folder's reader looks at. */
export interface CodedCheck {
  id: string
  requirement: string
}

/** `partner.ts` as it is exported: of what the partner serves, and of what it calls. */
export interface PartnerCode {
  serves?: OwnCode
  calls?: OwnCode
}
