/** Order numbers that a careless search confuses with a given one. */
export const neighbouringNumbers = [
  { name: 'another-number', of: (number: string) => `x${number}` },
  { name: 'a-longer-number', of: (number: string) => `${number}-2` },
]
