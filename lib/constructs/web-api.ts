import { RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  DomainName,
  HttpApi,
  HttpMethod,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { ITopic } from 'aws-cdk-lib/aws-sns';
import { Construct } from 'constructs';
import { ALARM_PERIOD, RunbookAlarm } from './runbook-alarm.ts';
import type { ServiceFunction } from './service-function.ts';

export interface WebApiProps {
  readonly handler: ServiceFunction;
  /** Every method of them. */
  readonly paths: readonly string[];
  /** Why the gateway lets everybody through: what the function itself checks. */
  readonly openBecause: string;
  /** Requests a second, over which callers get 429; for moments twice as many. */
  readonly requestsPerSecond: number;
  /** `https://news.example.org` */
  readonly url: string;
  readonly alarmTopic: ITopic;
  /** ARN of the host's certificate. @default null: the API's own address, behind a proxy of yours */
  readonly certificate?: string | null;
}

/** Neither path nor address: links carry tokens, and logs hold no personal data. */
const ACCESS_LOG = AccessLogFormat.custom(
  JSON.stringify({
    requestId: '$context.requestId',
    time: '$context.requestTime',
    route: '$context.routeKey',
    status: '$context.status',
    bytes: '$context.responseLength',
    milliseconds: '$context.responseLatency',
    error: '$context.integrationErrorMessage',
  }),
);

/** One web function on a host of its own, throttled, with an access log. */
export class WebApi extends Construct {
  /** What the host must be a CNAME of, or what the proxy asks. */
  readonly target: string;

  constructor(scope: Construct, id: string, props: WebApiProps) {
    super(scope, id);
    const host = this.#host(props);
    const api = new HttpApi(this, 'Api', {
      apiName: `${Stack.of(this).stackName}-${id}`,
      createDefaultStage: false,
      disableExecuteApiEndpoint: host !== null,
    });
    const log = new LogGroup(this, 'AccessLog', {
      retention: RetentionDays.ONE_MONTH,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const stage = api.addStage('Stage', {
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: props.requestsPerSecond, burstLimit: 2 * props.requestsPerSecond },
      accessLogSettings: { destination: new LogGroupLogDestination(log), format: ACCESS_LOG },
      ...(host ? { domainMapping: { domainName: host } } : {}),
    });
    const integration = new HttpLambdaIntegration('Function', props.handler.lambda);
    const routes = props.paths.flatMap((path) =>
      api.addRoutes({ path, methods: [HttpMethod.ANY], integration }),
    );
    for (const route of routes) {
      Validations.of(route).acknowledge({ id: 'AwsSolutions-APIG4', reason: props.openBecause });
    }
    this.target = host?.regionalDomainName ?? stage.url;
    this.#alarms(api, props);
  }

  /** A handler answers a failure itself, so that the function's own count of errors stays at nothing. */
  #alarms(api: HttpApi, { handler, url, alarmTopic }: WebApiProps): void {
    const alarms = [
      {
        id: 'Failures',
        metric: api.metricServerError({ period: ALARM_PERIOD, statistic: 'Sum' }),
        description: `${url} could not answer.`,
      },
      {
        id: 'Throttles',
        metric: handler.lambda.metricThrottles({ period: ALARM_PERIOD }),
        description: `${url} turned readers away: the account runs as many functions as it may.`,
      },
    ];
    for (const { id, ...alarm } of alarms)
      new RunbookAlarm(this, id, { ...alarm, page: 'web-failed', topic: alarmTopic });
  }

  #host({ url, certificate }: WebApiProps): DomainName | null {
    if (!certificate) return null;
    return new DomainName(this, 'Host', {
      domainName: new URL(url).hostname,
      certificate: Certificate.fromCertificateArn(this, 'Certificate', certificate),
    });
  }
}
