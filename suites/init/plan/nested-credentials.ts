import type { CredentialSketch } from './target-sketch.js'

/** Credentials as the configuration nests them, each the placeholder of its variable. */
export interface CredentialTree {
  [name: string]: string | CredentialTree
}

export function nestedCredentials(credentials: readonly CredentialSketch[]): CredentialTree {
  const tree: CredentialTree = {}
  for (const { name, variable } of credentials) {
    const [first = '', second] = name.split('.')
    const value = `\${${variable}}`
    tree[first] = second === undefined ? value : { ...(tree[first] as CredentialTree), [second]: value }
  }
  return tree
}
