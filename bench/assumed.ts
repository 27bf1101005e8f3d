/** What is not counted but assumed; printed beside the bill. */
export const ASSUMED = {
  /** A queue that has nothing is asked by five pollers, each of which waits for 20 s (Lambda Developer Guide, "SQS"). */
  pollersPerQueue: 5,
  pollSeconds: 20,
  /** START, END and REPORT of an invocation as JSON, and a line or two of ours. */
  logBytesPerInvocation: 1500,
  /** X-Ray's default rule: the first request of a second, and 5 % of the others. */
  tracedShare: 0.05,
  /** How long a function waits for a call of the table and for one of SES, which it is charged for. */
  tableMilliseconds: 5,
  sesMilliseconds: 60,
  /** Kept in the table, in its backup and in the bucket, each. */
  storedGigabytes: 1,
  editionsPerMonth: 30,
} as const;
