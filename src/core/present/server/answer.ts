import type { ServerQuestion, ServerReport } from "../../chain/server-probe.ts";

/** What a server was asked and what it showed. */
export interface ServerAnswer {
	/** Its `serverName` is the one that was sent, empty for none. */
	readonly question: ServerQuestion & { readonly serverName: string };
	readonly report: ServerReport;
}
