/** Requirements whose checks cannot but go red on a defect of another requirement. */
export interface KillException {
  /** `any` where the defect takes away what nearly every check is made of. */
  requirements: readonly string[] | 'any'
  why: string
}

/** By defect. */
export type KillExceptions = Readonly<Record<string, KillException>>
