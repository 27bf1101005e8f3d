import { request as ask, createServer } from 'node:http';
import { listenOnLoopback } from '../../../src/local/loopback.ts';

/** Stands before a DynamoDB endpoint, hands everything on, and counts the calls by name. */
export const countedDatabase = async (endpoint: string) => {
  const calls: string[] = [];
  const server = createServer((incoming, outgoing) => {
    calls.push(String(incoming.headers['x-amz-target']).split('.')[1] ?? '');
    const onward = ask(
      new URL(incoming.url ?? '/', endpoint),
      { method: incoming.method, headers: incoming.headers },
      (answer) => {
        outgoing.writeHead(answer.statusCode ?? 500, answer.headers);
        answer.pipe(outgoing);
      },
    );
    onward.on('error', () => outgoing.destroy());
    incoming.pipe(onward);
  });
  const { endpoint: own, stop } = await listenOnLoopback(server);
  return {
    endpoint: own,
    /** The calls since the last time, in order of name. */
    take: (): readonly string[] => calls.splice(0).sort(),
    stop,
  };
};
