import { bySurface, sheetOf, type SheetOf, type Surface } from '../../../contracts/contract/surfaces.js'

type ValueOf<Credential> = Credential extends { sample: number } ? number : string

/** Dotted names are the members of an object. */
type Nested<Sheet> = {
  [Name in keyof Sheet as Name extends `${string}.${string}` ? never : Name]: ValueOf<Sheet[Name]>
} & {
  [Name in keyof Sheet as Name extends `${infer Outer}.${string}` ? Outer : never]: {
    [Inner in keyof Sheet as Inner extends `${string}.${infer Last}` ? Last : never]: ValueOf<Sheet[Inner]>
  }
}

/** What each surface's mock accepts; the names are those of a target's `credentials`. */
export type Credentials = { [S in Surface]: Nested<SheetOf<S>['credentials']> }

/** The same on every machine; each can be replaced in the configuration under `mock.credentials`. */
export const defaultCredentials = bySurface(samplesOf) as unknown as Credentials

function samplesOf(surface: Surface): Record<string, unknown> {
  const values: Record<string, unknown> = {}
  for (const [name, { sample }] of Object.entries(sheetOf(surface).credentials)) {
    const [outer = '', inner] = name.split('.')
    values[outer] = inner === undefined ? sample : { ...(values[outer] as object), [inner]: sample }
  }
  return values
}
