import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { type Answer, decode, encode, type RecordType } from 'dns-packet';

/** By `name TYPE`, such as `example.org MX`: the values, an MX as `10 host`. */
export type Zone = Record<string, readonly string[]>;

const dataOf = (type: RecordType, value: string): unknown => {
  if (type === 'TXT') return value.match(/.{1,255}/gsu) ?? [''];
  if (type !== 'MX') return value;
  const [preference = '0', exchange = ''] = value.split(' ');
  return { preference: Number(preference), exchange };
};

/** A name server on the loopback address that knows a zone, which may be changed meanwhile, and nothing else. */
export const startNameServer = async (
  zone: Zone,
): Promise<{ readonly server: string; stop(): Promise<void> }> => {
  const socket = createSocket('udp4');
  socket.on('message', (packet, { port, address }) => {
    const { id, questions = [] } = decode(packet);
    const answers = questions.flatMap(({ name, type }) =>
      (zone[`${name.toLowerCase()} ${type}`] ?? []).map((value) => ({
        name,
        type,
        ttl: 1,
        data: dataOf(type, value),
      })),
    );
    const known = questions.every(({ name }) =>
      Object.keys(zone).some((key) => key.startsWith(`${name.toLowerCase()} `)),
    );
    const flags = 0x0400 | (known ? 0 : 3);
    socket.send(
      encode({ type: 'response', id, flags, questions, answers: answers as Answer[] }),
      port,
      address,
    );
  });
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const stop = async () => {
    const closed = once(socket, 'close');
    socket.close();
    await closed;
  };
  return { server: `127.0.0.1:${socket.address().port}`, stop };
};
