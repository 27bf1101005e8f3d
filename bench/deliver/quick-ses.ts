import { createServer } from 'node:http';
import { listenOnLoopback } from '../../src/local/loopback.ts';
import { resultXml } from '../../src/local/ses/query-protocol.ts';

// An endpoint that speaks SES as far as a sender's own speed goes: it reads each request to its end and answers, and
// keeps nothing. The address is its first line; it ends when its standard input does.
const QUOTA = { SentLast24Hours: '0', Max24HourSend: '-1', MaxSendRate: '1000000' };

let accepted = 0;
const server = createServer((request, response) => {
  let isQuota = false;
  request.on('data', (piece: Buffer) => {
    isQuota ||= piece.length < 200 && piece.includes('GetSendQuota');
  });
  request.on('end', () => {
    accepted += 1;
    response.writeHead(200, { 'content-type': 'text/xml' });
    response.end(
      isQuota
        ? resultXml('GetSendQuota', QUOTA)
        : resultXml('SendRawEmail', { MessageId: `bench-${accepted}` }),
    );
  });
});
const { endpoint, stop } = await listenOnLoopback(server);
process.stdout.write(`${endpoint}\n`);
process.stdin.resume().on('end', () => void stop());
