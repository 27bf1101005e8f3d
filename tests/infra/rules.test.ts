import { Stack } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { CfnTopic } from 'aws-cdk-lib/aws-sns';
import { expect, test } from 'vitest';
import { deploy, SYNTHESIS, testApp } from './deployed.ts';

test('neither cdk-nag nor the CDK’s own validation finds anything without a reason', {
  timeout: SYNTHESIS,
}, () => {
  expect(() => deploy({ rules: true })).not.toThrow();
});

test('the rules bite: what is planted stops the synthesis', () => {
  const app = testApp({ rules: true });
  const stack = new Stack(app, 'Planted');
  new Bucket(stack, 'Bucket');
  new CfnTopic(stack, 'Topic').addPropertyOverride('FifoTopic', 'perhaps');
  let words = '';
  try {
    app.synth();
  } catch (error) {
    words = String(error);
  }
  // Two of cdk-nag's, one of CloudFormation's own.
  for (const rule of ['AwsSolutions-S1', 'AwsSolutions-SNS3', 'FifoTopic'])
    expect(words).toContain(rule);
});
