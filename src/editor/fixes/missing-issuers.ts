import type * as vscode from "vscode";
import type { Certificate } from "../../core/index.ts";
import { issuersAbove } from "../../lint/fixes/index.ts";
import type { PoolPlace } from "../chain/pool-place.ts";
import { poolPlaces } from "../chain/pool-sources.ts";
import type { EditorParts } from "../editor-parts.ts";

/** Finds issuers that a file lacks where chains look for them: in the workspace, in truststores. */
export class MissingIssuers {
	private readonly places: readonly PoolPlace[];

	constructor(parts: EditorParts) {
		this.places = poolPlaces(parts);
	}

	/** The issuers above `certificate` that the nearest place has, the one that issued it first; none where nobody has it. */
	async of(certificate: Certificate, { uri }: vscode.TextDocument): Promise<readonly Certificate[]> {
		for (const place of this.places) {
			const { places } = await place.find(uri.toString());
			const candidates = places.flatMap(({ certificates }) =>
				certificates.filter((each): each is Certificate => !(each instanceof Uint8Array)),
			);
			const above = issuersAbove(certificate, candidates);
			if (above.length > 0) return above;
		}
		return [];
	}
}
