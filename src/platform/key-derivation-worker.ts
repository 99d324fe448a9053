// The program of the threads that platform/node.ts starts: derives the key it is asked for, answers and ends.
import { parentPort, workerData } from "node:worker_threads";
import { deriveKey } from "../core/crypto/kdf/derive-key.ts";

void deriveKey(workerData, undefined).then((key) => parentPort?.postMessage(key));
