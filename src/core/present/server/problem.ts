import type { ServerProblem } from "../../chain/server-probe.ts";
import { visible } from "../escape/visible.ts";
import { SERVER_MESSAGES } from "../messages/server.ts";
import { SERVER_REMEDIES } from "../messages/server-remedies.ts";

/** What went wrong with a server, and what to do next: two sentences with nothing invisible in them. */
export const serverProblemText = ({ code, data }: ServerProblem): string =>
	visible(`${SERVER_MESSAGES[code](data)} ${SERVER_REMEDIES[code](data)}`);
