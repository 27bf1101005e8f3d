import type { RunningCli } from './cli.ts';

/** Where the pages of a `start --json` are. */
export interface Places {
  readonly mailbox: string;
  readonly site: string;
  readonly desk: string;
}

/** The first line of machine output of `start`; fails where it ends before. */
export const announced = ({ process, answer }: RunningCli): Promise<Places> =>
  new Promise((found, failed) => {
    let text = '';
    process.stdout?.on('data', (piece: Buffer) => {
      text += piece.toString();
      if (text.includes('\n')) found(JSON.parse(text.split('\n')[0] ?? ''));
    });
    void answer.then(({ stderr }) => failed(new Error(`start ended: ${stderr}`)));
  });
