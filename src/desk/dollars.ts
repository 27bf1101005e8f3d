/**
 * `$0.13`; below a cent it says so, for nothing is free.
 *
 * @example dollarsOf(0.004) // 'under $0.01'
 */
export const dollarsOf = (amount: number): string =>
  amount > 0 && amount < 0.01 ? 'under $0.01' : `$${amount.toFixed(2)}`;
