import type { Partner } from '../surfaces.js'

/** The Turkish of each text of a contract's OpenAPI document, by the English in one line. */
export type TurkishTexts = Readonly<Record<string, string>>

const loaders: Record<Partner, () => Promise<{ turkish: TurkishTexts }>> = {
  hiziryemek: () => import('../hiziryemek/generated/turkish.js'),
  kuzeypos: () => import('../kuzeypos/generated/turkish.js'),
  bkyemek: () => import('../bkyemek/generated/turkish.js'),
  hesapkurye: () => import('../hesapkurye/generated/turkish.js'),
  muditakurye: () => import('../muditakurye/generated/turkish.js'),
}

/** Loads one partner's; a command that speaks English never does. */
export async function loadTurkishTexts(partner: Partner): Promise<TurkishTexts> {
  return (await loaders[partner]()).turkish
}

/** A text as it is looked up: however its lines are broken. */
export function inOneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
