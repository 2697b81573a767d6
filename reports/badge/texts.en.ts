export type BadgeTexts = typeof texts

export const texts = {
  passed: (passed: number, total: number) => `${passed} of ${total} mandatory checks passed`,
}
