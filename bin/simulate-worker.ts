import { parentPort, workerData } from 'node:worker_threads';
import { type Play, playStretch, type Stretch } from '../src/simulate/index.ts';

// One of the threads of `writethru simulate`: plays each stretch of seeds that it is handed, and answers with the sum.
const answer = async (stretch: Stretch): Promise<void> => {
  parentPort?.postMessage(await playStretch(stretch, workerData as Play));
};
parentPort?.on('message', (stretch: Stretch) => void answer(stretch));
