/** Where a stage is, for the commands that mend it. */
export interface Place {
  readonly stage: string;
  readonly region: string;
}

export const deployCommand = ({ stage }: Place): string => `npx cdk deploy --all -c stage=${stage}`;

/** `aws ses get-send-quota --region eu-central-1` */
export const awsCommand = ({ region }: Place, command: string): string =>
  `aws ${command} --region ${region}`;
