import { SecretMask } from '../../contracts/secrets/secret-mask.js'
import { placeholder } from './placeholder.js'

const masks = new WeakMap<readonly string[], SecretMask>()

/** A text without these values, in whatever spelling. */
export function redactText(text: string, values: readonly string[]): string {
  if (values.length === 0) return text
  const known = masks.get(values)
  if (known) return known.text(text)
  const mask = new SecretMask(() => placeholder)
  for (const value of values) mask.hide(value, placeholder)
  masks.set(values, mask)
  return mask.text(text)
}
